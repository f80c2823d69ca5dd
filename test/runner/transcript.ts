import { type Command, parseCommand } from './commands.ts';

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title?: string;
  message: string;
}

/** What the runner made of the lines that a phase printed. */
export interface Transcript {
  /** The lines that are no commands, as a reader of the log sees them. */
  log: string[];
  /** Every command, also those that have a list of their own below. */
  commands: Command[];
  debug: string[];
  annotations: Annotation[];
  masks: string[];
}

// .NET's ReadLine, which the runner uses, ends a line at a lone carriage return too.
const lineEnd = /\r\n|\n|\r/;

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\r?\n$/, '').split(lineEnd));

const isLevel = (name: string): name is Annotation['level'] =>
  name === 'error' || name === 'warning' || name === 'notice';

/**
 * Reads what a phase printed as the runner does, `stop-commands` included.
 *
 * @param streams stdout and stderr: the runner looks for commands in both
 */
export function readTranscript(...streams: string[]): Transcript {
  const transcript: Transcript = { log: [], commands: [], debug: [], annotations: [], masks: [] };
  let stoppedUntil: string | undefined;

  for (const line of streams.flatMap(linesOf)) {
    const command = parseCommand(line, stoppedUntil === undefined ? [] : [stoppedUntil]);
    const stopped = stoppedUntil !== undefined && command?.name !== stoppedUntil;
    if (command === undefined || stopped) {
      transcript.log.push(line);
      continue;
    }
    stoppedUntil = command.name === 'stop-commands' ? command.data.toLowerCase() : undefined;
    transcript.commands.push(command);
    record(command, transcript);
  }
  return transcript;
}

function record({ name, properties, data }: Command, transcript: Transcript): void {
  const { title } = properties;
  if (isLevel(name)) {
    transcript.annotations.push({ level: name, ...(title && { title }), message: data });
  } else if (name === 'debug') {
    transcript.debug.push(data);
  } else if (name === 'add-mask') {
    transcript.masks.push(data);
  }
}
