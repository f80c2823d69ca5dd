import { describe, expect, it } from '@jest/globals';
import { readCidrIp } from '../../../src/inputs/cidr-ip.ts';
import { problemsOf } from '../../support/inputs.ts';

const blocksOf = (value: string) => readCidrIp(value).map(({ cidr }) => cidr);
const problems = (value: string) => problemsOf(() => readCidrIp(value));

describe('cidr-ip', () => {
  it.each([
    ['a block means that block', '203.0.113.0/24', ['203.0.113.0/24']],
    ['a bare address means that one address', '203.0.113.7', ['203.0.113.7/32']],
    ['a bare IPv6 address means that one address', '2001:db8::1', ['2001:db8::1/128']],
    ['host bits are kept', '203.0.113.7/24', ['203.0.113.7/24']],
    ['IPv6 is kept in its form', '2001:DB8:0::1/64', ['2001:DB8:0::1/64']],
    ['IPv4 in IPv6 form is IPv6', '::ffff:203.0.113.7/128', ['::ffff:203.0.113.7/128']],
    ['everybody may lose access', '0.0.0.0/0,::/0', ['0.0.0.0/0', '::/0']],
    ['the highest address is one too', '255.255.255.255/9', ['255.255.255.255/9']],
    ['the longest prefixes are some too', '10.0.0.1/32,::1/128', ['10.0.0.1/32', '::1/128']],
    ['blocks come one a line', '10.0.0.0/8\r\n 192.0.2.0/30 \n', ['10.0.0.0/8', '192.0.2.0/30']],
    ['or separated by commas', '10.0.0.0/8,,192.0.2.0/19,', ['10.0.0.0/8', '192.0.2.0/19']],
    ['or with comments', '10.0.0.0/8 # VPN, old\n# home', ['10.0.0.0/8']],
  ])('%s', (_, value, blocks) => {
    expect(blocksOf(value)).toEqual(blocks);
  });

  const prefix = /no prefix from 0 to 32 after the slash/;
  const prefix6 = /no prefix from 0 to 128 after the slash/;
  const octets = /not an IPv4 address: use four numbers from 0 to 255/;
  const zero = /leading zero.*remove the zero/;
  const form = /short or hexadecimal form: use four decimal numbers/;
  const host = /not an IP address.*no host name/;
  const dash = /range with a dash/;
  const several = /not one block: separate/;
  const quotes = /quotes: remove them/;

  it.each([
    ['a prefix over 32', '203.0.113.0/33', prefix],
    ['a prefix of three digits', '203.0.113.0/320', prefix],
    ['a negative prefix', '203.0.113.0/-1', prefix],
    ['a prefix with a leading zero', '203.0.113.0/08', prefix],
    ['a prefix with a letter', '203.0.113.0/8x', prefix],
    ['a prefix after a letter', '203.0.113.0/x8', prefix],
    ['a slash without a prefix', '203.0.113.0/', prefix],
    ['two prefixes', '203.0.113.0/24/24', prefix],
    ['a net mask', '203.0.113.0/255.255.255.0', prefix],
    ['a prefix over 128 in IPv6', '2001:db8::/129', prefix6],
    ['a slash without a prefix in IPv6', '2001:db8::/', prefix6],
    ['two prefixes in IPv6', '2001:db8::/64/64', prefix6],
    ['an octet over 255', '203.0.113.256/32', octets],
    ['a fifth octet', '203.0.113.7.1', octets],
    ['a leading zero in the first octet', '010.0.0.1', zero],
    ['a leading zero in a later octet', '10.0.0.01/32', zero],
    ['a short form', '10.1/16', form],
    ['a hexadecimal form', '0x0a.0.0.1', form],
    ['an address as one number', '3405803783', form],
    ['a host name', 'runner.example.com', host],
    ['a host name with digits', '10.0.0.x', host],
    ['a host name that ends in digits', 'x.10.0.0', host],
    ['a host name that starts with a zero', '0.example.com', host],
    ['a host name with a zero in it', 'x.01', host],
    ['a host name with a dash', 'ci-7', host],
    ['an address and a word', '10.0.0.1-x', host],
    ['a word and an address', 'x-10.0.0.1', host],
    ['an IPv6 address of one machine only', 'fe80::1%eth0', host],
    ['an address with a port', '203.0.113.7:5439', host],
    ['too many groups', '1:2:3:4:5:6:7:8:9', host],
    ['a range with a dash', '203.0.113.0-203.0.113.9', dash],
    ['a range with a dash in IPv6', '2001:db8::1-2001:db8::9', dash],
    ['an empty address, with what may have happened', '/24', /no address before the slash.*empty/],
    ['an empty output of an earlier step', '/32', /no address before the slash.*empty/],
    ['double quotes', '"10.0.0.0/8"', quotes],
    ['single quotes', "'10.0.0.0/8'", quotes],
    ['backticks', '`10.0.0.0/8`', quotes],
    ['blocks separated by spaces', '10.0.0.0/8 11.0.0.0/8', several],
    ['blocks separated by tabs', '10.0.0.0/8\t11.0.0.0/8', several],
    ['blocks separated by semicolons', '10.0.0.0/8;11.0.0.0/8', several],
    ['a space before the prefix', '203.0.113.0/ 24', several],
    ['a block before a range', '10.0.0.1 203.0.113.0 - 203.0.113.9', several],
    ['a block after a range', '203.0.113.0 - 203.0.113.9 10.0.0.1', several],
  ])('refuses %s', (_, value, problem) => {
    const [told, ...more] = problems(value);
    expect(told).toMatch(problem);
    expect(told).toContain(`cidr-ip: ${JSON.stringify(value)} `);
    expect(more).toEqual([]);
  });

  it.each(['203.0.113.0 - 203.0.113.9', '203.0.113.0- 203.0.113.9', '203.0.113.0 -203.0.113.9'])(
    'refuses a range with a dash and spaces as such: %s',
    (range) => {
      expect(problems(range)).toEqual([expect.stringMatching(dash)]);
    },
  );

  it('refuses a JSON array, and is not confused by its commas', () => {
    expect(problems('["10.0.0.0/8", "11.0.0.0/8"]')).toEqual([
      expect.stringMatching(/is a JSON array: separate .*newlines or commas/),
    ]);
  });

  it('takes a JSON array after a block for an entry with quotes', () => {
    expect(problems('10.0.0.0/8, ["11.0.0.0/8"]')).toEqual([expect.stringMatching(quotes)]);
  });

  it('refuses an IPv6 address in brackets, which is no JSON array', () => {
    expect(problems('[2001:db8::1]')).toEqual([expect.stringMatching(host)]);
  });

  it('says one thing about a host name, and never makes a block of it', () => {
    expect(problems('example.com')).toEqual([expect.stringContaining('cidr-ip: "example.com" is')]);
  });

  it('has every wrong entry of a list told, and none of the right ones', () => {
    expect(problems('10.1/16\n10.0.0.0/8\n::1/129')).toEqual([
      expect.stringContaining('"10.1/16"'),
      expect.stringContaining('"::1/129"'),
    ]);
  });

  it.each(['', ' , \n ,', '# nothing'])('refuses a list without a block: %j', (value) => {
    expect(problems(value)).toEqual([
      `cidr-ip: ${JSON.stringify(value)} has no CIDR block: use one such as 203.0.113.7/32.`,
    ]);
  });

  it('is shown on one line, and cut when it is long', () => {
    expect(problems(`a\u0007${'x'.repeat(200)}`)).toEqual([
      expect.stringContaining(`cidr-ip: "a\\u0007${'x'.repeat(77)}…" `),
    ]);
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, value: string]>([
    [
      'cidr-ip: "[\\"10.0.0.0/8\\"]" is a JSON array: separate several CIDR blocks by newlines or commas.',
      '["10.0.0.0/8"]',
    ],
    [`cidr-ip: "'10.0.0.0/8'" has quotes: remove them.`, "'10.0.0.0/8'"],
    [
      'cidr-ip: "10.0.0.0/8;11.0.0.0/8" is not one block: separate several CIDR blocks by newlines or commas.',
      '10.0.0.0/8;11.0.0.0/8',
    ],
    [
      'cidr-ip: "/32" has no address before the slash: the output of an earlier step may be empty.',
      '/32',
    ],
    [
      'cidr-ip: "10.0.0.0/33" has no prefix from 0 to 32 after the slash: use a block such as 203.0.113.0/24.',
      '10.0.0.0/33',
    ],
    [
      'cidr-ip: "::/129" has no prefix from 0 to 128 after the slash: use a block such as 2001:db8::/64.',
      '::/129',
    ],
    [
      'cidr-ip: "10.0.0.0-10.0.0.9" is a range with a dash: use the CIDR blocks that cover it, one per line.',
      '10.0.0.0-10.0.0.9',
    ],
    [
      'cidr-ip: "010.0.0.1" has a number with a leading zero, which some programs read as octal: remove the zero.',
      '010.0.0.1',
    ],
    [
      'cidr-ip: "10.1/16" is a short or hexadecimal form: use four decimal numbers, such as 10.1.0.0/16.',
      '10.1/16',
    ],
    [
      'cidr-ip: "10.0.0.256" is not an IPv4 address: use four numbers from 0 to 255, such as 203.0.113.7.',
      '10.0.0.256',
    ],
    [
      'cidr-ip: "example.com" is not an IP address, and a rule has no host name: use a CIDR block such as 203.0.113.7/32.',
      'example.com',
    ],
  ])('%s', (sentence, value) => {
    expect(problems(value)).toEqual([sentence]);
  });
});
