import { expect, test } from '@jest/globals';
import { plainNames } from '../../scripts/package/plain-names.ts';

test('the name of an import is its path and a number', () => {
  const code =
    'var _a_b_js__WEBPACK_IMPORTED_MODULE_0__ = load(1); (0, _a_b_js__WEBPACK_IMPORTED_MODULE_0__.x)();';
  expect(plainNames(code)).toBe('var a_b_js_0 = load(1); (0, a_b_js_0.x)();');
});

test('two names never become one', () => {
  const code = 'var _a__WEBPACK_IMPORTED_MODULE_0__ = load(1);';
  expect(() => plainNames(`${code} var a_0;`)).toThrow('a_0');
  expect(() => plainNames(`${code} var __a__WEBPACK_IMPORTED_MODULE_0__;`)).toThrow('a_0');
});

test('what a module gets has plain names', () => {
  expect(
    plainNames('((__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{})'),
  ).toBe('((_module, exported, bundled)=>{})');
});
