import fc from 'fast-check';

/** Pieces of text that mean something to the runner, to Markdown, to HTML or to whoever reads a log. */
const pieces = [
  '::',
  '::error::',
  '::add-mask::x',
  ' ::set-output name=a::b',
  '##[',
  '##[error]',
  '#',
  '[',
  ':',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '\v',
  '\f',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufe0f',
  '\u{e0001}',
  '\ud800',
  '😀',
  '%0A',
  '%0D::',
  '%',
  '</table>',
  '<script>',
  '|',
  '`',
  '```',
  '**',
  '\\',
  '\\|',
  '&lt;',
  'www.x.y',
  'https://x',
  '](',
];

/** Text as a hostile service, or a hostile pull request, would write it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const number = fc.oneof(fc.nat(255), fc.nat(400));
const octet = fc.oneof(
  { weight: 8, arbitrary: number.map(String) },
  fc.constantFrom('', '00', '01', '0x7', '1e1', '-1', '+1', ' 1', '256', '1.', '٣'),
);

/** What may or may not be an IPv4 address: mostly four parts, mostly numbers in range. */
export const nearlyAddress: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(octet, { minLength: 4, maxLength: 4 }) },
    fc.array(octet, { minLength: 1, maxLength: 6 }),
  )
  .map((octets) => octets.join('.'));

/** A CIDR block in its usual form. */
export const block: fc.Arbitrary<string> = fc
  .tuple(fc.ipV4(), fc.nat(32))
  .map(([address, prefix]) => `${address}/${prefix}`);

const group = fc.oneof(
  { weight: 8, arbitrary: fc.nat(0xffff).map((number) => number.toString(16)) },
  fc.constantFrom('', '0', '0000', '00000', 'g', 'FFFF', '1.2.3.4', '%eth0', ' '),
);

/** What may or may not be an IPv6 address: mostly eight groups, or fewer around two colons. */
export const nearlyAddress6: fc.Arbitrary<string> = fc.oneof(
  fc.ipV6(),
  fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(':')),
  fc
    .tuple(fc.array(group, { maxLength: 4 }), fc.array(group, { maxLength: 4 }))
    .map((halves) => halves.map((groups) => groups.join(':')).join('::')),
);

/** An IPv6 block, written in any of the forms. */
export const block6: fc.Arbitrary<string> = fc
  .tuple(fc.ipV6(), fc.nat(128))
  .map(([address, prefix]) => `${address}/${prefix}`);
