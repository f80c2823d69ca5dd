/**
 * Joins the licenses that ncc writes, file by file and package by package: each package once, and under each text the
 * packages that have it.
 */
export function licensesOnce(files: readonly string[]): string {
  const packages = new Set(
    files.flatMap((text) =>
      `\n\n${text}`.split(/\n\n(?=@?[\w./-]+\n[\w.-]+\n)/).map((one) => one.trim()),
    ),
  );
  const byText = Map.groupBy([...packages].filter(Boolean).sort(), (one) =>
    // Many packages have the same text with other spaces and line ends.
    linesOf(one).text.replace(/\s+/g, ' '),
  );
  return [...byText.values()]
    .map(
      (same) =>
        `${same.map((one) => linesOf(one).name).join('\n')}\n\n${linesOf(same[0] as string).text}\n`,
    )
    .join('\n\n');
}

/** A package has its name and the name of its license in two lines, then the text. */
function linesOf(license: string): { name: string; text: string } {
  const [name, kind, ...text] = license.split('\n');
  return { name: `${name} (${kind})`, text: text.join('\n').trim() };
}
