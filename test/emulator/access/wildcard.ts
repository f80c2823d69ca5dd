/**
 * Whether a text matches a pattern in which `*` is any text and `?` any one character. `${*}`, `${?}` and `${$}`
 * are those characters themselves; other variables are not emulated.
 */
export function matchesWildcard(pattern: string, text: string, flags: '' | 'i' = ''): boolean {
  const source = pattern.replace(/\$\{([*?$])\}|[.+^${}()|[\]\\*?]/g, (found, literal) => {
    if (literal) return `\\${literal}`;
    return { '*': '.*', '?': '.' }[found] ?? `\\${found}`;
  });
  return new RegExp(`^${source}$`, `s${flags}`).test(text);
}
