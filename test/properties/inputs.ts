import { isIPv4, isIPv6 } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IF_NOT_FOUND, REVOKE_AT, type RevokeRequest } from '../../src/domain/revoke-request.ts';
import { oneOf, type Rule } from '../../src/domain/rule.ts';
import { warehouseName } from '../../src/domain/warehouse.ts';
import { readCidrIp } from '../../src/inputs/cidr-ip.ts';
import { INPUT } from '../../src/inputs/names.ts';
import { readRevoke } from '../../src/inputs/revoke.ts';
import { logLine } from '../../src/runner/escape.ts';
import { readPending, writePending } from '../../src/state/pending.ts';
import { given, problemsOf, type Texts } from '../support/inputs.ts';
import { block, block6, hostileText, nearlyAddress, nearlyAddress6 } from './hostile.ts';
import { expectSeen, holds } from './property.ts';

const INPUTS = Object.values(INPUT);
const SOURCES = [...INPUTS, 'AWS_REGION', 'AWS_DEFAULT_REGION'];
const valid: Texts[] = [
  { 'cluster-security-group-name': 'ci' },
  { 'vpc-security-group-id': 'sg-0a1b2c3d' },
  { 'cluster-identifier': 'analytics' },
  { 'workgroup-name': 'analytics' },
].map((target) => ({ ...target, 'cidr-ip': '203.0.113.7/32', 'aws-region': 'us-east-1' }));

const likely = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 100 }),
  nearlyAddress,
  block,
  nearlyAddress6,
  block6,
  fc.constantFrom('sg-0a1b2c3d', 'sg-0123456789abcdef0', 'analytics', '5439', '5431-5455', 'all'),
  fc.constantFrom('', 'true', 'FALSE', 'warn', 'job-end', '1111-2222-3333', 'AKIAX', 'us-east-1'),
  fc.integer().map(String),
);

describe('any text for any input', () => {
  const texts = fc.dictionary(fc.constantFrom(...INPUTS), likely, { maxKeys: INPUTS.length });
  const env = fc.dictionary(fc.constantFrom('AWS_REGION', 'AWS_DEFAULT_REGION'), likely);

  it('gives a valid request or problems, each on one line and about an input', async () => {
    const seen = { valid: 0, problems: 0 };
    const cases = fc.tuple(texts, env, fc.boolean(), fc.constantFrom(...valid));
    await holds(12_000, cases, ([changed, variables, fromValid, right]) => {
      const inputs = fromValid ? { ...right, ...onlyOneOf(changed) } : changed;
      let request: RevokeRequest | undefined;
      const problems = problemsOf(() => {
        request = readRevoke(given(inputs), variables);
      });
      if (request) {
        seen.valid++;
        expectValid(request);
      } else {
        seen.problems++;
        expect(problems.length).toBeGreaterThan(0);
        expect(new Set(problems).size).toBe(problems.length);
        expect(problems.filter((problem) => !isOnOneLine(problem))).toEqual([]);
        expect(problems.filter((problem) => !isAboutInput(problem))).toEqual([]);
      }
    });
    expectSeen(seen, 1_000);
  });

  const onlyOneOf = (changed: Texts) => Object.fromEntries(Object.entries(changed).slice(0, 1));
  const isAboutInput = (problem: string) => SOURCES.some((source) => problem.includes(source));
  const isOnOneLine = (problem: string) =>
    !/[\r\n]/.test(problem) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(logLine(problem));

  function expectValid({ options, target }: RevokeRequest): void {
    expect(options.region).toMatch(/^[a-z][a-z-]*-\d{1,2}$/);
    expect(IF_NOT_FOUND).toContain(options.ifNotFound);
    expect(REVOKE_AT).toContain(options.revokeAt);
    expect(options.timeout).toBeGreaterThanOrEqual(1);
    expect(options.timeout).toBeLessThanOrEqual(3600);
    if (target.kind === 'warehouse') {
      expect(warehouseName(target.warehouse)).toMatch(/^[a-z\d-]+$/i);
      expect(target.sources.length).toBeGreaterThan(0);
    } else {
      expect(target.rules.length).toBeGreaterThan(0);
      for (const rule of target.rules) {
        expectValidRule(rule);
        expect(target.rules.filter(oneOf([rule]))).toEqual([rule]);
      }
    }
    const { text, checksum } = writePending({ options, target });
    expect(readPending(text)).toEqual({ pending: { options, target }, checksum });
  }

  function expectValidRule({ group, protocol, ports, source }: Rule): void {
    if (group.kind === 'vpc') {
      expect(group.id).toMatch(/^sg-[0-9a-f]+$/);
      if (source.kind === 'cidr') expect(isBlock(source.cidr) || isBlock6(source.cidr)).toBe(true);
      expect(protocol).toBe(ports ? 'tcp' : '-1');
      const { from, to } = ports ?? { from: 0, to: 65_535 };
      expect(0 <= from && from <= to && 0 < to && to <= 65_535).toBe(true);
    } else {
      expect([protocol, ports]).toEqual([undefined, undefined]);
      expect(group.name).not.toMatch(/^$|\p{Cc}/u);
      expect(group.name.length).toBeLessThanOrEqual(255);
      if (source.kind === 'cidr') expect(isBlock(source.cidr)).toBe(true);
      else expect(source).toMatchObject({ ownerId: expect.stringMatching(/^\d{12}$/) });
    }
  }

  function isBlock(text: string): boolean {
    const [address = '', prefix = '', ...rest] = text.split('/');
    return isIPv4(address) && String(Number(prefix)) === prefix && +prefix <= 32 && !rest.length;
  }

  function isBlock6(text: string): boolean {
    const [address = '', prefix = '', ...rest] = text.split('/');
    return isIPv6(address) && String(Number(prefix)) === prefix && +prefix <= 128 && !rest.length;
  }
});

it("an address is valid where Node's own parser thinks so too, and is kept as given", async () => {
  const seen = { ipv4: 0, ipv6: 0, refused: 0 };
  const prefix = fc.option(
    fc.oneof(fc.integer({ min: -2, max: 40 }), fc.integer({ min: 0, max: 130 })),
    { nil: undefined },
  );
  const cases = fc.tuple(
    fc.oneof(nearlyAddress, nearlyAddress6).filter((text) => text.trim() === text),
    prefix,
  );
  await holds(20_000, cases, ([address, length]) => {
    const text = length === undefined ? address : `${address}/${length}`;
    const longest = isIPv4(address) ? 32 : 128;
    const inRange = length === undefined || (length >= 0 && length <= longest);
    const isAddress = (isIPv4(address) || isIPv6(address)) && !address.includes('%');
    if (isAddress && inRange) {
      seen[isIPv4(address) ? 'ipv4' : 'ipv6']++;
      expect(readCidrIp(text)).toEqual([{ kind: 'cidr', cidr: `${address}/${length ?? longest}` }]);
    } else {
      seen.refused++;
      expect(problemsOf(() => readCidrIp(text))).toHaveLength(1);
    }
  });
  expectSeen(seen, 1_000);
});
