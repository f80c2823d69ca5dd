import { describe, expect, it } from '@jest/globals';
import { cut, html, markdown } from '../../../src/report/markdown.ts';

describe('an untrusted text in the job summary', () => {
  it.each([
    ['stays as it is when it is plain', 'CI runners 7 - a/b', 'CI runners 7 - a/b'],
    ['shows the end of a table as text', '</table>', '&#60;/table&#62;'],
    ['shows the end of a cell as text', '| ** ', '&#124; &#42;&#42; '],
    ['shows a link as text', '[x](y)', '&#91;x&#93;&#40;y&#41;'],
    ['shows an entity as text', '&lt;', '&#38;lt&#59;'],
    ['shows code as text', '`x`\\', '&#96;x&#96;&#92;'],
    ['shows its letters in any script', 'Läufer 二 ٣', 'L&#228;ufer &#20108; &#1635;'],
    ['keeps its numbers and blocks', '203.0.113.7/32', '203.0.113.7/32'],
    ['shows an IPv6 address', '::/0', '&#58;&#58;/0'],
    ['is no address to click on', 'www.x', 'www&#46;x'],
    ['keeps its capitals, and is no address either', 'WWW.x', 'WWW&#46;x'],
    ['shows one sign as one', '😀', '&#128512;'],
    ['stays on its line', 'a\nb', 'a&#92;nb'],
  ])('%s', (_, text, shown) => {
    expect(markdown(text)).toBe(shown);
  });
});

describe('an untrusted text in an HTML block', () => {
  it.each([
    ['stays as it is when it is a command', `aws --x '[{"a":"::/0"}]'`, `aws --x '[{"a":"::/0"}]'`],
    ['can not end the block', '</pre><b>', '&#60;/pre&#62;&#60;b&#62;'],
    ['shows an entity as text', '&lt;', '&#38;lt;'],
    ['stays on its line', 'a\nb', 'a\\nb'],
  ])('%s', (_, text, shown) => {
    expect(html(text)).toBe(shown);
  });
});

describe('a text that may be too long', () => {
  it.each([
    ['stays whole when it fits', 'four', 'four'],
    ['is cut when it does not', 'fives', 'fiv…'],
    ['is cut between characters, not within', '😀😀😀😀😀', '😀😀😀…'],
    ['is measured in characters', '😀😀😀😀', '😀😀😀😀'],
    ['is cut however long it is', 'x'.repeat(1_000_000), 'xxx…'],
  ])('%s', (_, text, shown) => {
    expect(cut(text, 4)).toBe(shown);
  });
});
