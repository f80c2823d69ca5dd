import { expect, test } from '@jest/globals';
import { lateModules } from '../../scripts/package/late-modules.ts';

// As ncc writes them.
const index = '/***/ 7:\n/***/ ((module) => {\n\nmodule.exports = require("crypto");\n\n/***/ })';

test('a module of Node is loaded where it is used', () => {
  const chunk =
    'var external_crypto_ = __webpack_require__(7);\nlet id = () => external_crypto_.uuid();';
  expect(lateModules({ 'index.js': index, '8.index.js': chunk })).toEqual({
    'index.js': index,
    '8.index.js': '\nlet id = () => (__webpack_require__(7)).uuid();',
  });
});

test('so is one that has the longer name', () => {
  const chunk = [
    '/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7);',
    'let id = () => (0,crypto__WEBPACK_IMPORTED_MODULE_0__.uuid)();',
  ].join('\n');
  const { '8.index.js': late } = lateModules({ 'index.js': index, '8.index.js': chunk });
  expect(late).toBe('\nlet id = () => (0,(__webpack_require__(7)).uuid)();');
});

test('so is the default export of one, which is the module', () => {
  const chunk = [
    'var external_crypto_ = __webpack_require__(7);',
    'var external_crypto_default = /*#__PURE__*/__webpack_require__.n(external_crypto_);',
    'let hash = () => new (external_crypto_default()).Hash();',
  ].join('\n');
  const { '8.index.js': late } = lateModules({ 'index.js': index, '8.index.js': chunk });
  expect(late).toBe('\n\nlet hash = () => new ((__webpack_require__(7))).Hash();');
});

test('a class of one is not loaded for a value of which the type tells enough', () => {
  const chunk = [
    'var external_crypto_ = __webpack_require__(7);',
    'var external_crypto_default = /*#__PURE__*/__webpack_require__.n(external_crypto_);',
    'if (hash instanceof (external_crypto_default()).Hash || typeof hash?.update === "function") {}',
  ].join('\n');
  const { '8.index.js': late } = lateModules({ 'index.js': index, '8.index.js': chunk });
  expect(late).toBe(
    '\n\nif (typeof hash?.update === "function" || hash instanceof ((__webpack_require__(7))).Hash) {}',
  );
});

test('any other module is loaded where it was', () => {
  const chunk = [
    'var core = __webpack_require__(9);',
    'var core_default = /*#__PURE__*/__webpack_require__.n(core);',
    'let id = () => core.uuid() + (core_default()).uuid();',
  ].join('\n');
  expect(lateModules({ 'index.js': index, '8.index.js': chunk })['8.index.js']).toBe(chunk);
});

test('a bundle without a module of Node is an error', () => {
  expect(() => lateModules({ 'index.js': '' })).toThrow('No module of Node');
});
