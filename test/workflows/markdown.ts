/** A fenced block of code in a Markdown text. */
export interface Fence {
  readonly language: string;
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading: string;
}

/** The fenced blocks of a Markdown text, as they stand there. */
export function fences(markdown: string): Fence[] {
  const found: Fence[] = [];
  let heading = '';
  let open: { language: string; lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence && open) {
      found.push({ language: open.language, text: `${open.lines.join('\n')}\n`, heading });
      open = undefined;
    } else if (fence) {
      open = { language: fence[1] ?? '', lines: [] };
    } else if (open) {
      open.lines.push(line);
    } else {
      heading = /^#+ (.*)/.exec(line)?.[1] ?? heading;
    }
  }
  return found;
}
