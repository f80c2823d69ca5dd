/**
 * Leaves out the file for event streams, which the SDK loads only for operations that have one: none here has.
 *
 * @param files the bundled files by name, before any other tool changes them
 * @throws where there is no such file, so that the SDK has changed
 */
export function withoutEventStreams(
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const load =
    /eventStreamSerdeProvider \} = await __webpack_require__\.e\(\/\* import\(\) \*\/ (\d+)\)/;
  const [, number] = load.exec(Object.values(files).join('\n')) ?? [];
  const { [`${number}.index.js`]: eventStreams, ...others } = files;
  if (eventStreams === undefined) throw new Error('The file for event streams was not found.');
  return others;
}
