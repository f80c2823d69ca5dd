/**
 * Shortens the names that webpack makes for imports: `_domain_rule_js__WEBPACK_IMPORTED_MODULE_0__` becomes
 * `domain_rule_js_0`.
 *
 * @throws where two names would become one
 */
export function plainNames(source: string): string {
  const plain = new Map<string, string>();
  for (const [name, path, number] of source.matchAll(
    /\b_+(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g,
  )) {
    plain.set(name, `${path}_${number}`);
  }
  const taken = new Set(source.match(/[\w$]+/g));
  for (const name of plain.values()) {
    if (taken.has(name)) throw new Error(`There would be two of the name ${name}.`);
    taken.add(name);
  }
  return source.replace(
    /\b_+\w+?__WEBPACK_IMPORTED_MODULE_\d+__/g,
    (name) => plain.get(name) ?? name,
  );
}
