/** A chunk as it is printed, with modules by their numbers. */
export const chunk = (id: number, modules: Record<number, string>) =>
  `exports.id = ${id};\nexports.modules = {\n${Object.entries(modules)
    .map(([number, code]) => `\t${number}: (${code})`)
    .join(',\n')}\n};\n`;

/** Code that loads chunks together. */
export const loads = (...ids: number[]) =>
  `Promise.all([${ids.map((id) => `bundled.e(${id})`).join(', ')}]);\n`;
