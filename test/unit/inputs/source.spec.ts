import { describe, expect, it } from '@jest/globals';
import { readSources } from '../../../src/inputs/source.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const read = (texts: Texts) => readSources(given(texts));
const problems = (texts: Texts) => problemsOf(() => read(texts));

const owner: Texts = { 'ec2-security-group-owner-id': '111122223333' };
const byName: Texts = { 'ec2-security-group-name': 'runners', ...owner };
const byId: Texts = { 'ec2-security-group-id': 'sg-11112222' };
const cidr: Texts = { 'cidr-ip': '203.0.113.7/32' };

describe('whom the rules let in', () => {
  it('is given by CIDR blocks', () => {
    expect(read({ 'cidr-ip': '203.0.113.7, ::1/64' })).toEqual([
      { kind: 'cidr', cidr: '203.0.113.7/32' },
      { kind: 'cidr', cidr: '::1/64' },
    ]);
  });

  it('is given by the name of an EC2 security group and its owner', () => {
    expect(read(byName)).toEqual([
      { kind: 'ec2-security-group-name', name: 'runners', ownerId: '111122223333' },
    ]);
  });

  it('is given by the id of an EC2 security group, with its owner or without', () => {
    const source = { kind: 'ec2-security-group-id', id: 'sg-11112222' };
    expect(read(byId)).toEqual([source]);
    expect(read({ ...byId, ...owner })).toEqual([{ ...source, ownerId: '111122223333' }]);
  });
});

describe('it is not known whom the rules let in', () => {
  it.each([
    [
      'nothing is set',
      {},
      /^No source: set cidr-ip, ec2-security-group-id or ec2-security-group-name\b/,
    ],
    [
      'a list is empty',
      { 'cidr-ip': ' , \n ,' },
      /^cidr-ip: ", \\n ," has no CIDR block: use one\b/,
    ],
    [
      'a block and a group are set',
      { ...cidr, ...byName },
      /^cidr-ip and ec2-security-group-name are both set: set exactly one/,
    ],
    [
      'a block and the id of a group are set',
      { ...cidr, ...byId },
      /^cidr-ip and ec2-security-group-id are both set: set exactly one/,
    ],
    [
      'a group has a name and an id',
      { ...byName, ...byId },
      /^ec2-security-group-name and ec2-security-group-id are both set: set exactly one/,
    ],
    [
      'a block and an owner are set',
      { ...cidr, ...owner },
      /^cidr-ip and ec2-security-group-owner-id are both set: .*either cidr-ip or an EC2/,
    ],
    [
      'a name is without its owner',
      { 'ec2-security-group-name': 'runners' },
      /^ec2-security-group-owner-id is missing.*ec2-security-group-name is "runners".*12 digits/,
    ],
    [
      'an owner is without a group',
      owner,
      /^ec2-security-group-name is missing.*"111122223333".*name.*or its id in ec2-security-group-id/,
    ],
    [
      'two kinds are set and both are invalid',
      { 'cidr-ip': '10.1/16', 'ec2-security-group-name': 'x'.repeat(256) },
      /^cidr-ip and ec2-security-group-name are both set/,
    ],
  ] as [string, Texts, RegExp][])('where %s, which is one problem', (_, texts, problem) => {
    expect(problems(texts)).toEqual([expect.stringMatching(problem)]);
  });

  it('where neither the id of a group nor its owner is valid, which are two problems', () => {
    const ownerId = { 'ec2-security-group-owner-id': 'amazon-elb' };
    expect(problems({ 'ec2-security-group-id': 'x', ...ownerId })).toEqual([
      expect.stringMatching(/^ec2-security-group-id: "x" is not the id/),
      expect.stringMatching(/^ec2-security-group-owner-id: "amazon-elb"/),
    ]);
    expect(problems({ 'ec2-security-group-name': 'x\0', ...ownerId })).toEqual([
      expect.stringMatching(/^ec2-security-group-name: "x\\u0000"/),
      expect.stringMatching(/^ec2-security-group-owner-id: "amazon-elb"/),
    ]);
  });
});

describe('ec2-security-group-owner-id', () => {
  const ownedBy = (id: string): Texts => ({ ...byName, 'ec2-security-group-owner-id': id });

  it.each(['111122223333', '1111-2222-3333'])('may be %s, and is sent as digits', (id) => {
    expect(read(ownedBy(id))).toEqual([expect.objectContaining({ ownerId: '111122223333' })]);
    expect(read({ ...byId, 'ec2-security-group-owner-id': id })).toEqual([
      expect.objectContaining({ ownerId: '111122223333' }),
    ]);
  });

  it.each([
    ['eleven digits', '11112222333'],
    ['thirteen digits', '1111222233334'],
    ['a name', 'amazon-elb'],
    ['dashes only', '----'],
    ['digits with dashes elsewhere', '11-1122223333'],
    ['digits with one dash too many', '1111-2222-3333-'],
    ['digits after another dash', '-1111-2222-3333'],
    ['digits with one dash only', '1111-22223333'],
  ])('is not %s', (_, id) => {
    expect(problems(ownedBy(id))).toEqual([
      expect.stringMatching(`^ec2-security-group-owner-id: "${id}" .*12 digits`),
    ]);
  });

  it.each(['AKIAIOSFODNN7EXAMPLE', 'ASIAIOSFODNN7EXAMPLE', 'akiaiosfodnn7example'])(
    'is not the access key id %s, which is not echoed whole',
    (key) => {
      expect(problems(ownedBy(key))).toEqual([
        expect.stringMatching(`"${key.slice(0, 4)}…" is an access key id.*12 digits`),
      ]);
    },
  );

  it('is not taken for an access key id because of letters further on', () => {
    expect(problems(ownedBy('my-akia'))).toEqual([
      expect.stringContaining('"my-akia" is not an AWS account id'),
    ]);
  });

  it('does not show an access key id where the name is missing too', () => {
    const both = problems({ 'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE' });
    expect(both).toEqual([
      expect.stringContaining('ec2-security-group-owner-id is "AKIA…"'),
      expect.stringContaining('is an access key id'),
    ]);
    expect(both.join()).not.toContain('AKIAI');
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, texts: Texts]>([
    [
      'No source: set cidr-ip, ec2-security-group-id or ec2-security-group-name. If one is set to the output of an earlier step, that output is empty.',
      {},
    ],
    [
      'cidr-ip and ec2-security-group-name are both set: set exactly one.',
      { ...cidr, ...byName, 'ec2-security-group-owner-id': '' },
    ],
    [
      'cidr-ip, ec2-security-group-name, and ec2-security-group-id are all set: set exactly one.',
      { ...cidr, ...byName, ...byId },
    ],
    [
      'cidr-ip and ec2-security-group-owner-id are both set: set either cidr-ip or an EC2 security group.',
      { ...cidr, ...owner },
    ],
    [
      'ec2-security-group-owner-id is missing, although ec2-security-group-name is "runners": set the 12 digits of the AWS account that owns the group.',
      { 'ec2-security-group-name': 'runners' },
    ],
    [
      'ec2-security-group-name is missing, although ec2-security-group-owner-id is "111122223333": set the name of the EC2 security group too, or its id in ec2-security-group-id.',
      owner,
    ],
    [
      'ec2-security-group-owner-id: "amazon-elb" is not an AWS account id: use its 12 digits, such as 111122223333.',
      { ...byName, 'ec2-security-group-owner-id': 'amazon-elb' },
    ],
    [
      'ec2-security-group-owner-id: "AKIA…" is an access key id: use the 12 digits of the AWS account that owns the group, and keep keys out of inputs.',
      { ...byName, 'ec2-security-group-owner-id': 'AKIAIOSFODNN7EXAMPLE' },
    ],
  ])('%s', (sentence, texts) => {
    expect(problems(texts)).toEqual([sentence]);
  });
});
