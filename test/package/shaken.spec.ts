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

  test('keeps each text on one line, and has tabs', async () => {
    const code = await shaken('exports.text = (a) => { a(); a(`1\n2`); };');
    expect(code).toContain('\ta(`1\\n2`)');
  });
});
