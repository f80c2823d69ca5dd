import { describe, expect, it } from '@jest/globals';
import { logLine, oneLine } from '../../../src/runner/escape.ts';

describe('an untrusted text in the log', () => {
  it.each([
    ['stays as it is when it is harmless', 'CI runners: 100 % ok ::', 'CI runners: 100 % ok ::'],
    ['can not start a command', '::error::x', ': :error::x'],
    ['can not start one after spaces', ' \u00a0 ::add-mask::x', ': :add-mask::x'],
    ['can not start one with more colons', ':::error::x', ': ::error::x'],
    ['can not start one on a line of its own', 'x\n::error::y', 'x\\n::error::y'],
    ['can not start one after a carriage return', 'x\r::error::y', 'x\\r::error::y'],
    ['can not hide what is before a carriage return', 'open\rgone', 'open\\rgone'],
    ['can not use the older form of commands', 'x ##[error]y', 'x ## [error]y'],
    ['can not use it twice', '##[a]###[b]', '## [a]### [b]'],
    ['shows its tabs', 'x\ty', 'x\\ty'],
    ['shows other line ends', 'x\u2028y\u2029z\u0085', 'x\\u{2028}y\\u{2029}z\\u{0085}'],
    ['can not colour the log', '\u001b[31mred', '\\u{001b}[31mred'],
    ['can not turn the direction of reading', '\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['can not be hidden as a whole', '\u202e\u200b', '\\u{202e}\\u{200b}'],
    ['can not hide', 'x\u200by\u{e0001}', 'x\\u{200b}y\\u{e0001}'],
    ['can not end the text', 'x\0y', 'x\\u{0000}y'],
  ])('%s', (_, text, line) => {
    expect(logLine(text)).toBe(line);
  });
});

describe('an untrusted text within a line', () => {
  it('is on that line, and may start with two colons, as an IPv6 address does', () => {
    expect(oneLine('::/0')).toBe('::/0');
    expect(oneLine('a\nb ##[error]')).toBe('a\\nb ## [error]');
  });
});
