import { type CommandFiles, type FileName, readPairs } from './file-commands.ts';
import type { ProcessEnd } from './process.ts';
import { readTranscript, type Transcript } from './transcript.ts';

/** What a phase did, as the workflow and its reader see it. */
export interface PhaseResult extends ProcessEnd, Transcript {
  /** Whether the step is red: an exit code other than 0, a signal, or a file that the runner cannot read. */
  failed: boolean;
  outputs: Record<string, string>;
  /** What this phase saved. */
  state: Record<string, string>;
  /** The Markdown of the job summary; empty where the runner refuses it for its size. */
  summary: string;
}

/** The most bytes that the runner uploads as one step's summary (1 MiB). */
export const summaryLimit = 1024 * 1024;

/** Gathers what a process left behind, in its streams and in its files. */
export function readResult(end: ProcessEnd, files: CommandFiles): PhaseResult {
  const transcript = readTranscript(end.stdout, end.stderr);
  const complain = (message: string) => transcript.annotations.push({ level: 'error', message });
  let malformed = false;

  const values = (name: FileName, command: string): Record<string, string> => {
    const found: Record<string, string> = {};
    for (const { properties, data } of transcript.commands.filter((c) => c.name === command)) {
      if (properties['name']) found[properties['name']] = data;
    }
    try {
      for (const [key, value] of readPairs(files.read(name))) found[key] = value;
    } catch (error) {
      malformed = true;
      complain(`Unable to process file command '${name}' successfully.`);
      complain((error as Error).message);
    }
    return found;
  };

  const outputs = values('output', 'set-output');
  const state = values('state', 'save-state');
  const summary = files.read('summary');
  const size = Buffer.byteLength(summary);
  if (size > summaryLimit) {
    complain(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryLimit / 1024}k, got ${Math.floor(size / 1024)}k.`,
    );
  }

  return {
    ...end,
    ...transcript,
    failed: end.exitCode !== 0 || malformed,
    outputs,
    state,
    summary: size > summaryLimit ? '' : summary,
  };
}
