/** A workflow command, as the runner understood it. Names are in lower case, values are unescaped. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

// The commands that the runner registers; anything else of their form is an ordinary line of the log.
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

interface Syntax {
  pattern: RegExp;
  separator: string;
  /** In the runner's order, `%25` last, so that `%250A` stays the text `%0A`. */
  propertyEscapes: readonly string[];
  dataEscapes: readonly string[];
}

// Both forms that ActionCommand.cs of actions/runner accepts, in the order in which it tries them.
const syntaxes: readonly Syntax[] = [
  {
    pattern: /^\s*::(?<name>[^ ]*?)(?: (?<properties>.*?))?::(?<data>.*)$/s,
    separator: ',',
    propertyEscapes: ['%0D', '%0A', '%3A', '%2C', '%25'],
    dataEscapes: ['%0D', '%0A', '%25'],
  },
  {
    pattern: /##\[(?<name>[^ \]]*)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s,
    separator: ';',
    propertyEscapes: ['%3B', '%0D', '%0A', '%5D', '%25'],
    dataEscapes: ['%3B', '%0D', '%0A', '%5D', '%25'],
  },
];

const decode = (text: string, escapes: readonly string[]) =>
  escapes.reduce((rest, code) => rest.replaceAll(code, decodeURIComponent(code)), text);

/**
 * The command that a line gives the runner: `::name key=value,…::data` at its start, or the older
 * `##[name key=value;…]data` anywhere in it. Undefined where the line is nothing but text.
 *
 * @param more names that count as registered besides the runner's own: the token that ends `stop-commands`
 */
export function parseCommand(line: string, more: readonly string[] = []): Command | undefined {
  for (const { pattern, separator, propertyEscapes, dataEscapes } of syntaxes) {
    const { name = '', properties = '', data = '' } = pattern.exec(line)?.groups ?? {};
    const command = name.toLowerCase();
    if (!registered.has(command) && !more.includes(command)) continue;

    const pairs = properties
      .trim()
      .split(separator)
      .map((pair) => {
        const [key = '', ...value] = pair.split('=');
        return [key, decode(value.join('='), propertyEscapes)] as const;
      });
    return {
      name: command,
      properties: Object.fromEntries(pairs.filter(([key, value]) => key !== '' && value !== '')),
      data: decode(data, dataEscapes),
    };
  }
  return undefined;
}
