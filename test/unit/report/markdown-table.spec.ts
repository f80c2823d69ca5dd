import { describe, expect, it } from '@jest/globals';
import {
  folded,
  leasedRuleCells,
  MOST_ROWS,
  table,
  text,
} from '../../../src/report/markdown-table.ts';
import { leasedRule } from '../../support/leases.ts';

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

it('a table shows a hundred rows unless told', () => {
  const cells = (number: number) => ({ Number: `${number}` });
  const rows = Array.from({ length: 101 }, (_, index) => index);
  expect(MOST_ROWS).toBe(100);
  expect(table(rows, cells)).toBe(table(rows, cells, 100));
});

it('a table stands under its title, folded from 11 rows on', () => {
  expect(folded('10 rules', '| rows |', 10)).toBe('### 10 rules\n\n| rows |');
  expect(folded('11 rules', '| rows |', 11)).toBe(
    '<details><summary>11 rules</summary>\n\n| rows |\n\n</details>',
  );
});

it('a leased rule is shown with what tells it from all others', () => {
  expect(leasedRuleCells(leasedRule([], { id: 'sgr-1', cidr: '192.0.2.1/32' }))).toEqual({
    Rule: '192.0.2.1/32',
    Port: '5439',
    Group: 'sg-0a1b2c3d',
    Id: 'sgr-1',
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
