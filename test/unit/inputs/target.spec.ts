import { describe, expect, it } from '@jest/globals';
import { namesVpcTarget, readTarget, readVpcTarget } from '../../../src/inputs/target.ts';
import { given, problemsOf, type Texts } from '../../support/inputs.ts';

const read = (texts: Texts) => readTarget(given(texts));
const problems = (texts: Texts) => problemsOf(() => read(texts));

const cluster = (id: string): Texts => ({ 'cluster-identifier': id });
const workgroup = (name: string): Texts => ({ 'workgroup-name': name });
const vpc = (ids: string): Texts => ({ 'vpc-security-group-id': ids });
const named = (name: string): Texts => ({ 'cluster-security-group-name': name });

describe('where the rules are', () => {
  it.each(['a', 'analytics', 'My-Cluster-2', 'a'.repeat(63)])('may be the cluster %s', (id) => {
    expect(read(cluster(id))).toEqual({
      kind: 'warehouse',
      warehouse: { kind: 'cluster', clusterIdentifier: id },
    });
  });

  it.each(['abc', 'analytics', '2nd-workgroup', '---', 'a'.repeat(64)])(
    'may be the workgroup %s',
    (name) => {
      expect(read(workgroup(name))).toEqual({
        kind: 'warehouse',
        warehouse: { kind: 'workgroup', workgroupName: name },
      });
    },
  );

  it('may be VPC security groups, one or many, each of them once', () => {
    const group = (id: string) => ({ kind: 'vpc', id });
    expect(read(vpc('sg-0a1b2c3d'))).toEqual({ kind: 'groups', groups: [group('sg-0a1b2c3d')] });
    expect(read(vpc('sg-0123456789abcdef0, sg-0a1b2c3d # main\n\nsg-0a1b2c3d'))).toEqual({
      kind: 'groups',
      groups: [group('sg-0123456789abcdef0'), group('sg-0a1b2c3d')],
    });
  });

  it.each([
    'ci-runners',
    'CI',
    'sg-',
    'sg-runners',
    'sg-0a1b2c3d-ci',
    'my-sg-0a1b2c3d',
    'g'.repeat(255),
  ])('may be the cluster security group %s', (name) => {
    expect(read(named(name))).toEqual({ kind: 'groups', groups: [{ kind: 'cluster', name }] });
  });
});

describe('it is not known where the rules are', () => {
  it('where no target is set, and all of them are offered', () => {
    const all =
      'cluster-identifier, workgroup-name, vpc-security-group-id, cluster-security-group-name';
    expect(problems(named('  '))).toEqual([expect.stringContaining(`exactly one of ${all}`)]);
  });

  it.each([
    ['a cluster and its group', { ...cluster('a'), ...vpc('sg-0a1b2c3d') }],
    ['a cluster and a workgroup', { ...cluster('a'), ...workgroup('abc') }],
    ['a group of each kind', { ...vpc('sg-0a1b2c3d'), ...named('ci') }],
    [
      'all of them',
      { ...cluster('a'), ...workgroup('abc'), ...vpc('sg-0a1b2c3d'), ...named('ci') },
    ],
    ['two that are invalid', { ...cluster('1'), ...vpc('x') }],
  ])('where %s are set, which is one problem', (_, texts: Texts) => {
    const names = Object.keys(texts);
    const [last = '', ...first] = names.toReversed();
    const listed =
      names.length === 2
        ? `${first} and ${last} are both`
        : `${first.toReversed().join(', ')}, and ${last} are all`;
    expect(problems(texts)).toEqual([`${listed} set: set exactly one.`]);
  });
});

describe('a target is refused', () => {
  it.each(['2nd', '-a', 'a_b', 'a b', 'a.b', 'ä', 'a'.repeat(64)])(
    'where the cluster is %j',
    (id) => {
      expect(problems(cluster(id))).toEqual([
        expect.stringMatching(`^cluster-identifier: "${id}" .*63 letters, digits and hyphens`),
      ]);
    },
  );

  it.each(['ab', 'a'.repeat(65), 'a_b', 'a b', 'a.b', 'äöü'])(
    'where the workgroup is %j',
    (name) => {
      expect(problems(workgroup(name))).toEqual([
        expect.stringMatching(`^workgroup-name: "${name}" .*3 to 64 .*such as analytics`),
      ]);
    },
  );

  it('where the name of a workgroup has capitals, with the name that it may have', () => {
    expect(problems(workgroup('Analytics-EU'))).toEqual([
      expect.stringMatching(/^workgroup-name: "Analytics-EU" .*lowercase .*such as analytics-eu/),
    ]);
  });

  it('where a list has no id', () => {
    expect(problems(vpc(', ,'))).toEqual([
      expect.stringMatching(/^vpc-security-group-id: ", ," names no group: set /),
    ]);
  });

  it('for every wrong id of a list, and none of the right ones', () => {
    expect(problems(vpc('sg-1\nsg-0a1b2c3d, default'))).toEqual([
      expect.stringMatching(/^vpc-security-group-id: "sg-1" is not the id/),
      expect.stringMatching(/^vpc-security-group-id: "default" is not the id/),
    ]);
  });

  it('where a name is in place of an id, with the input that takes a name', () => {
    expect(problems(vpc('ci-runners'))).toEqual([
      expect.stringMatching(/"ci-runners" .* cluster-security-group-name\.$/),
    ]);
  });

  it.each(['sg-0a1b2c3d', 'sg-0123456789abcdef0'])(
    'where the id %s is in place of a name, with the input that takes an id',
    (id) => {
      expect(problems(named(id))).toEqual([
        expect.stringMatching(
          `^cluster-security-group-name: "${id}" is the id .*set vpc-security-group-id`,
        ),
      ]);
    },
  );

  it.each(['one\ntwo', 'one,two', 'one;two', 'one two'])(
    'where %j is in place of one name',
    (name) => {
      const [problem, ...more] = problems(named(name));
      expect(problem).toContain(`cluster-security-group-name: ${JSON.stringify(name)} is not one`);
      expect(problem).toContain('a separate step');
      expect(more).toEqual([]);
    },
  );

  it('where a name is too long, or has a control character', () => {
    expect(problems(named('g'.repeat(256)))).toEqual([expect.stringContaining('256 characters')]);
    expect(problems(named('ci\u007f'))).toEqual([expect.stringContaining('control character')]);
  });
});

describe('where leases are', () => {
  it.each([cluster('analytics'), workgroup('analytics'), vpc('sg-0a1b2c3d, sg-1a1b2c3d')])(
    'is said as for rules: %j',
    (texts) => {
      expect(namesVpcTarget(given(texts))).toBe(true);
      expect(readVpcTarget(given(texts))).toEqual(read(texts));
    },
  );

  it.each([{}, named('ci')])('is never a cluster security group: %j', (texts) => {
    expect(namesVpcTarget(given(texts))).toBe(false);
    expect(problemsOf(() => readVpcTarget(given(texts)))).toEqual([
      'No target: set exactly one of cluster-identifier, workgroup-name, vpc-security-group-id.',
    ]);
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, texts: Texts]>([
    [
      'No target: set exactly one of cluster-identifier, workgroup-name, vpc-security-group-id, cluster-security-group-name.',
      {},
    ],
    [
      'cluster-identifier: "2nd" is not a cluster\'s identifier: use up to 63 letters, digits and hyphens, such as analytics.',
      cluster('2nd'),
    ],
    [
      'workgroup-name: "my_group" is not the name of a workgroup: use 3 to 64 lowercase letters, digits and hyphens, such as analytics.',
      workgroup('my_group'),
    ],
    [
      'workgroup-name: "Sales-2" is not the name of a workgroup: use 3 to 64 lowercase letters, digits and hyphens, such as sales-2.',
      workgroup('Sales-2'),
    ],
    ['vpc-security-group-id: "," names no group: set an id.', vpc(',')],
    [
      'vpc-security-group-id: "ci" is not the id of a security group: use one such as sg-0123456789abcdef0. The name of a cluster security group goes into cluster-security-group-name.',
      vpc('ci'),
    ],
    [
      'cluster-security-group-name: "sg-0a1b2c3d" is the id of a VPC security group: set vpc-security-group-id.',
      named('sg-0a1b2c3d'),
    ],
    [
      'cluster-security-group-name: "a, b" is not one name: use a separate step for each group.',
      named('a, b'),
    ],
  ])('%s', (sentence, texts) => {
    expect(problems(texts)).toEqual([sentence]);
  });
});
