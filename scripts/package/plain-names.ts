const imported = /\b_+(\w+?)__WEBPACK_IMPORTED_MODULE_(\d+)__/g;

// How webpack names what each bundled module gets, and the shorter names here.
const passed = {
  __webpack_require__: 'bundled',
  __nccwpck_require__: 'bundled',
  __webpack_exports__: 'exported',
  __unused_webpack_module: '_module',
};

/**
 * Shortens the names that webpack makes: `_domain_rule_js__WEBPACK_IMPORTED_MODULE_0__` becomes `domain_rule_js_0`, and
 * the function that loads a bundled module is `bundled`.
 *
 * @throws where two names would become one
 */
export function plainNames(source: string): string {
  const plain = new Map<string, string>(Object.entries(passed));
  for (const [name, path, number] of source.matchAll(imported))
    plain.set(name, `${path}_${number}`);
  const names = new Set(source.match(/[\w$]+/g));
  for (const [name, short] of plain) {
    if (!names.has(name)) continue;
    if (names.has(short)) throw new Error(`There would be two of the name ${short}.`);
    names.add(short);
  }
  return source.replace(/[\w$]+/g, (name) => plain.get(name) ?? name);
}
