import { expect, test } from '@jest/globals';
import { licensesOnce } from '../../scripts/package/licenses.ts';

test('each package is there once, under a text that is there once', () => {
  const mit = 'MIT License\n\nPermission is granted.';
  const files = [
    `b\nMIT\n${mit}\n\n@scope/a\nMIT\n${mit}`,
    `b\nMIT\n${mit}\n\nc\nISC\nISC License`,
  ];
  expect(licensesOnce(files)).toBe(
    `@scope/a (MIT)\nb (MIT)\n\n${mit}\n\n\nc (ISC)\n\nISC License\n`,
  );
});
