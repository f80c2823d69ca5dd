/**
 * Puts generated text between its two markers in a Markdown page.
 *
 * @throws if the page does not have both markers
 */
export function withSection(page: string, name: string, text: string): string {
  const { before, after } = around(page, name);
  return `${before}\n\n${text.trim()}\n\n${after}`;
}

/** What a Markdown page has outside the two markers: the part that is written by hand. */
export function withoutSection(page: string, name: string): string {
  const { before, after } = around(page, name);
  return before + after;
}

function around(page: string, name: string): { readonly before: string; readonly after: string } {
  const begin = `<!-- ${name}: written by "npm run docs" -->`;
  const end = `<!-- end of ${name} -->`;
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page lacks ${begin} and ${end}.`);
  return { before: page.slice(0, from + begin.length), after: page.slice(to) };
}

/** A Markdown table; its columns are the keys of the first row. */
export function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((name) =>
    Math.max(...[name, ...rows.map((row) => row[name] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [
    line(columns),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(columns.map((name) => row[name] ?? ''))),
  ].join('\n');
}
