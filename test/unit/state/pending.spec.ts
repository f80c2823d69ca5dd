import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../../src/domain/fingerprint.ts';
import type { RevokeRequest } from '../../../src/domain/revoke-request.ts';
import { readPending, writePending } from '../../../src/state/pending.ts';
import { version } from '../../../src/version.ts';
import { clusterRule, options, runnersRule, vpcRule } from '../../support/samples.ts';

const rules: RevokeRequest = {
  options,
  target: { kind: 'rules', rules: [clusterRule('203.0.113.7/32'), runnersRule] },
};
const inVpc: RevokeRequest = {
  options,
  target: {
    kind: 'rules',
    rules: [vpcRule('10.0.0.0/8'), vpcRule('::/0', { from: 0, to: 65_535 })],
    portFrom: 'input',
  },
};
const cluster: RevokeRequest = {
  options: { ...options, revokeAt: 'job-end' },
  target: {
    kind: 'warehouse',
    warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
    sources: [{ kind: 'ec2-security-group-id', id: 'sg-11112222', ownerId: '111122223333' }],
    ports: 'all',
  },
};
const DAMAGED = { problem: 'is damaged' };

/** A state as `main` might have left it, with a checksum that fits, of this version unless told. */
const state = (content: string, writer: unknown = version) =>
  JSON.stringify({ version: writer, checksum: fingerprint(content), pending: content });

describe('what main leaves to post', () => {
  it.each([
    ['rules of a cluster security group', rules],
    ['rules of a VPC security group', inVpc],
    ['a cluster whose groups are not known yet', cluster],
    ['a dry run', { ...rules, options: { ...options, dryRun: true, jobSummary: false } }],
    [
      'names in any script',
      {
        ...rules,
        target: { kind: 'rules', rules: [clusterRule('10.0.0.0/8', '二 \u2028"\ud800')] },
      },
    ],
  ] as [string, RevokeRequest][])('is read back as it was written: %s', (_, pending) => {
    const { text, checksum } = writePending(pending);
    expect(readPending(text)).toEqual({ pending, checksum });
  });

  it('may be nothing, and is written all the same', () => {
    const { text, checksum } = writePending(undefined);
    expect(text).not.toBe('');
    expect(readPending(text)).toEqual({ pending: undefined, checksum });
  });

  it('is one line', () => {
    expect([rules, inVpc, cluster].map((pending) => writePending(pending).text).join()).not.toMatch(
      /[\r\n]/,
    );
  });

  it('has a checksum of its own', () => {
    const checksums = [rules, inVpc, cluster, undefined].map((each) => writePending(each).checksum);
    expect(new Set(checksums).size).toBe(4);
    expect(writePending(rules).checksum).toBe(checksums[0]);
  });
});

describe('a state in doubt never means that nothing is pending', () => {
  it('where it is missing', () => {
    expect(readPending('')).toEqual({ problem: 'is missing' });
  });

  it.each(['0.0.1', 1, null])('where version %j wrote it', (writer) => {
    expect(readPending(state('null', writer))).toEqual({
      problem: 'was written by another version of this action',
    });
  });

  it.each([
    ['null', 'null'],
    ['nothing, in the words of another version', '{"version":"0.0.1","pending":null}'],
    ['a number', '1'],
    ['a list', '[]'],
    ['no JSON', 'pending'],
    ['the hash of a file that is gone', 'sha256:0123'],
    ['an empty object', '{}'],
    ['nothing but a version', JSON.stringify({ version })],
    ['a checksum that does not fit', JSON.stringify({ version, checksum: 1, pending: 'null' })],
    ['no checksum', JSON.stringify({ version, pending: 'null' })],
    [
      'null in place of a text',
      JSON.stringify({ version, checksum: fingerprint('null'), pending: null }),
    ],
    [
      'a number in place of a text',
      JSON.stringify({ version, checksum: fingerprint('7'), pending: 7 }),
    ],
    ['a text that is no JSON', state('nothing')],
    ['an empty text', state('')],
  ])('where it is %s', (_, left) => {
    expect(readPending(left)).toEqual(DAMAGED);
  });

  const texts = [rules, inVpc, cluster, undefined].map((pending) => writePending(pending).text);

  /** The texts that are read as a state. */
  const believed = (damaged: readonly string[]) =>
    damaged.filter((text) => !('problem' in readPending(text)));

  it('where it is cut short at any character', () => {
    const cut = texts.flatMap((text) =>
      Array.from(text, (_, at) => [text.slice(0, at), text.slice(at + 1)]).flat(),
    );
    expect(believed(cut)).toEqual([]);
  });

  it('where any one character is changed, is gone or is doubled', () => {
    const changed = texts.flatMap((text) =>
      Array.from(text, (character, at) =>
        ['0', '1', '9', 'n', '"', '\\', ' ', '-', '\u0000', '😀', '', character + character]
          .filter((other) => other !== character)
          .map((other) => text.slice(0, at) + other + text.slice(at + 1)),
      ).flat(),
    );
    expect(believed(changed)).toEqual([]);
  });

  it('where a part of it is that of another state', () => {
    const mixed = texts.flatMap((one) =>
      texts.flatMap((other) => Array.from(one, (_, at) => one.slice(0, at) + other.slice(at))),
    );
    expect(believed(mixed.filter((text) => !texts.includes(text)))).toEqual([]);
  });

  it('where two of its parts are swapped', () => {
    const [one, other] = texts.map((text) => JSON.parse(text));
    expect(readPending(JSON.stringify({ ...one, pending: other.pending }))).toEqual(DAMAGED);
    expect(readPending(JSON.stringify({ ...one, checksum: other.checksum }))).toEqual(DAMAGED);
  });
});
