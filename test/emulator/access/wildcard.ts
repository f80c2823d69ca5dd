/** Whether a text matches a pattern in which `*` is any text and `?` any one character. */
export function matchesWildcard(pattern: string, text: string, flags: '' | 'i' = ''): boolean {
  if (pattern === text) return true;
  if (!flags && !/[*?]/.test(pattern)) return false;
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}
