import { describe, expect, it } from '@jest/globals';
import { ruleText } from '../../../src/domain/rule.ts';
import { groupText, type SecurityGroup } from '../../../src/domain/security-group.ts';
import type { Source } from '../../../src/domain/source.ts';
import { rulesFor } from '../../../src/inputs/rules.ts';
import { problemsOf } from '../../support/inputs.ts';
import { vpcGroup } from '../../support/samples.ts';

const cidr = (block: string): Source => ({ kind: 'cidr', cidr: block });
const sourceGroup: Source = { kind: 'ec2-security-group-id', id: 'sg-11112222' };
const named: Source = {
  kind: 'ec2-security-group-name',
  name: 'runners',
  ownerId: '111122223333',
};
const cluster = (...names: string[]) => ({
  groups: names.map((name): SecurityGroup => ({ kind: 'cluster', name })),
});
const vpc = { groups: [vpcGroup] };
const ports = { from: 5431, to: 5455 };

const texts = (...given: Parameters<typeof rulesFor>) =>
  rulesFor(...given).rules.map((rule) => `${groupText(rule.group)} ${ruleText(rule)}`);
const problems = (...given: Parameters<typeof rulesFor>) => problemsOf(() => rulesFor(...given));

describe('a rule of a VPC security group', () => {
  it.each([
    ['an IPv4 block', cidr('203.0.113.7/24'), cidr('203.0.113.0/24')],
    ['an IPv6 block', cidr('2001:DB8::1/64'), cidr('2001:db8::/64')],
    ['everybody', cidr('::/0'), cidr('::/0')],
    ['an EC2 security group', sourceGroup, sourceGroup],
    [
      'one of another account',
      { ...sourceGroup, ownerId: '111122223333' },
      { ...sourceGroup, ownerId: '111122223333' },
    ],
  ] as [string, Source, Source][])('is for %s as EC2 stores it', (_, given, source) => {
    expect(rulesFor(vpc, [given], undefined).rules).toEqual([
      { group: vpcGroup, protocol: 'tcp', ports: { from: 5439, to: 5439 }, source },
    ]);
  });

  it('is one for each group and source, without those that are the same network', () => {
    const groups: SecurityGroup[] = [vpcGroup, { kind: 'vpc', id: 'sg-99999999' }];
    const sources = ['10.0.0.1/16', '10.0.9.9/16', '::1/128', '0::1/128'].map(cidr);
    expect(texts({ groups }, sources, undefined)).toEqual([
      'VPC security group sg-0a1b2c3d 10.0.0.0/16 on port 5439',
      'VPC security group sg-0a1b2c3d ::1/128 on port 5439',
      'VPC security group sg-99999999 10.0.0.0/16 on port 5439',
      'VPC security group sg-99999999 ::1/128 on port 5439',
    ]);
  });

  it.each([
    ['that of the input', 5555, ports, ports, 'input'],
    ['that of the cluster else', 5555, undefined, { from: 5555, to: 5555 }, 'cluster'],
    ['the default one last', undefined, undefined, { from: 5439, to: 5439 }, 'default'],
  ])('has the port %s, and says where it is from', (_, port, given, expected, portFrom) => {
    const warehouse = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
    const target = rulesFor({ ...vpc, port, warehouse }, [cidr('10.0.0.0/8')], given);
    expect(target).toMatchObject({
      kind: 'rules',
      warehouse,
      portFrom,
      rules: [{ ports: expected }],
    });
  });

  it('has every protocol, and no port, where all ports are named', () => {
    expect(rulesFor({ ...vpc, port: 5555 }, [cidr('10.0.0.0/8')], 'all')).toEqual({
      kind: 'rules',
      portFrom: 'input',
      rules: [{ group: vpcGroup, protocol: '-1', source: cidr('10.0.0.0/8') }],
    });
  });
});

describe('a rule of a cluster security group', () => {
  it('is one for each group and source, and has no port', () => {
    const block = cidr('203.0.113.7/24');
    const { rules, portFrom } = rulesFor(
      { ...cluster('ci', 'etl'), port: 5439 },
      [block, named],
      undefined,
    );
    const [ci, etl] = cluster('ci', 'etl').groups;
    expect(rules).toEqual([
      { group: ci, source: block },
      { group: ci, source: named },
      { group: etl, source: block },
      { group: etl, source: named },
    ]);
    expect(portFrom).toBeUndefined();
  });

  it('is one where the group is named twice, in other capitals', () => {
    expect(rulesFor(cluster('ci', 'CI'), [cidr('10.0.0.0/8')], undefined).rules).toHaveLength(1);
  });
});

describe('a combination that can not be is told with what to use', () => {
  const port = (value: string) =>
    expect.stringMatching(`^port: "${value}" does not apply.*cluster security group.*remove`);
  const name = expect.stringMatching(
    /^ec2-security-group-name: "runners".*set ec2-security-group-id/,
  );
  const id = expect.stringMatching(
    /^ec2-security-group-id: "sg-11112222".*set ec2-security-group-name and ec2-security-group-owner-id/,
  );
  const ipv6 = expect.stringMatching(/^cidr-ip: "::1\/128" is IPv6.*IPv4 CIDR block/);

  it.each([
    [
      'a port of a cluster security group',
      cluster('ci'),
      [cidr('10.0.0.0/8')],
      ports,
      [port('5431-5455')],
    ],
    ['all ports of one', cluster('ci'), [cidr('10.0.0.0/8')], 'all', [port('all')]],
    [
      'one port of one',
      cluster('ci'),
      [cidr('10.0.0.0/8')],
      { from: 5439, to: 5439 },
      [port('5439')],
    ],
    ['IPv6 in a cluster security group', cluster('ci'), [cidr('::1/128')], undefined, [ipv6]],
    ['the id of a source there', cluster('ci'), [sourceGroup], undefined, [id]],
    ['the name of a source in a VPC', vpc, [named], undefined, [name]],
    [
      'all of that at once, each for itself',
      cluster('ci'),
      [cidr('::1/128'), cidr('10.0.0.0/8'), sourceGroup],
      ports,
      [port('5431-5455'), ipv6, id],
    ],
  ] as const)('%s', (_, groups, sources, given, expected) => {
    expect(problems(groups, sources, given)).toEqual(expected);
  });
});

describe('a user reads, word by word:', () => {
  it.each<[sentence: string, ...Parameters<typeof rulesFor>]>([
    [
      'cidr-ip: "::1/128" is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.',
      cluster('ci'),
      [cidr('::1/128')],
      undefined,
    ],
    [
      'ec2-security-group-id: "sg-11112222" is a source of VPC security groups: for a cluster security group set ec2-security-group-name and ec2-security-group-owner-id.',
      cluster('ci'),
      [sourceGroup],
      undefined,
    ],
    [
      'ec2-security-group-name: "runners" is a source of cluster security groups: for a VPC security group set ec2-security-group-id.',
      vpc,
      [named],
      undefined,
    ],
    [
      'port: "5431-5455" does not apply, because the rules of a cluster security group have no port: remove the input.',
      cluster('ci'),
      [],
      ports,
    ],
  ])('%s', (sentence, ...given) => {
    expect(problems(...given)).toEqual([sentence]);
  });
});
