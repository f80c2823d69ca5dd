import { describe, expect, it } from '@jest/globals';
import { table, text } from '../../../src/report/markdown-table.ts';

describe('a table', () => {
  const cells = (number: number) => ({ Number: `${number}`, Twice: `${2 * number}` });

  it('has a line for its columns, and one for each row', () => {
    expect(table([1, 2], cells, 2)).toBe('| Number | Twice |\n| --- | --- |\n| 1 | 2 |\n| 2 | 4 |');
  });

  it.each([
    [[1, 2, 3], '1 more rule'],
    [[1, 2, 3, 4], '2 more rules'],
  ])('shows the first rows of %j, and says how many it left out', (rows, left) => {
    const lines = table(rows, cells, 2).split('\n');
    expect(lines.slice(0, 4)).toEqual(table([1, 2], cells, 2).split('\n'));
    expect(lines.slice(4)).toEqual(['', expect.stringContaining(left)]);
  });
});

describe('an untrusted text in a cell', () => {
  const hidden = '\u200b';
  const shownAs = '&#92;u&#123;200b&#125;';

  it.each([
    ['whole up to 120 characters', 'g'.repeat(120), 'g'.repeat(120)],
    ['cut from there on', 'g'.repeat(121), `${'g'.repeat(119)}&#8230;`],
    [
      'whole where it takes a thousand characters',
      'g'.repeat(10) + hidden.repeat(45),
      'g'.repeat(10) + shownAs.repeat(45),
    ],
    [
      'cut to 40 characters from there on',
      'g'.repeat(11) + hidden.repeat(45),
      `${'g'.repeat(11)}${shownAs.repeat(28)}&#8230;`,
    ],
  ])('is shown %s', (_, untrusted, shown) => {
    expect(text(untrusted)).toBe(shown);
  });

  it('is never longer than a thousand characters', () => {
    for (const sign of ['|', '<', '😀', hidden, '\u{e0001}', 'x']) {
      expect(text(sign.repeat(1000)).length).toBeLessThanOrEqual(1000);
    }
  });
});
