import { describe, expect, test } from '@jest/globals';
import { shaken } from '../../scripts/package/shaken.ts';

describe('a bundled file', () => {
  test('loses what nothing uses, and keeps its names', async () => {
    const code = await shaken(
      'function used(x) { return x + x; }\nfunction unused() {}\nexports.x = [used, used];',
    );
    expect(code).toContain('function used(');
    expect(code).not.toContain('unused');
  });

  test('has its functions in parentheses once, so that V8 compiles them once', async () => {
    const code = await shaken(
      'exports.a = (x) => [x].map((y) => y); exports.b = function () {}; (() => exports.c = 1)();',
    );
    expect(code).toContain('exports.a = ((x)=>[');
    expect(code).toContain('.map(((y)=>y))');
    expect(code).toContain('exports.b = (function() {})');
    expect(code).not.toContain('((()');
  });

  test('keeps each text on one line, and has tabs', async () => {
    const code = await shaken('exports.text = (a) => { a(); a(`1\n2`); };');
    expect(code).toContain('\ta(`1\\n2`)');
  });
});
