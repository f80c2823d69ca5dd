import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Aws, connect } from '../../src/aws/aws.ts';
import {
  LEASE_ID_TAG,
  type Lease,
  type LeasedRule,
  leaseIn,
  leaseTags,
} from '../../src/domain/lease.ts';
import type { Rule } from '../../src/domain/rule.ts';
import type { VpcSecurityGroup } from '../../src/domain/security-group.ts';
import type { LeaseApi, LeaseQuery } from '../../src/policy/lease/lease-api.ts';
import { motoVersion } from './moto-server.ts';
import { emulatorPeer, motoPeer, type Peer } from './peer.ts';

// Python takes seconds to start on a busy machine.
jest.setTimeout(120_000);

const version = await motoVersion();
const peers: [name: string, start: () => Promise<Peer>][] = [['the emulator', emulatorPeer]];
if (version) peers.unshift([`moto ${version}`, motoPeer]);
else
  test.skip('moto: skipped, because Python finds no module moto.server (pip install "moto[server]")', () => {});

const { signal } = new AbortController();

const lease = (id: string): Lease => ({
  id,
  run: { server: 'https://github.com', repository: 'octo-org/octo-repo', id: '42', attempt: '1' },
  job: '7',
  expires: '2026-11-25T12:00:00Z',
});

const rule = (group: VpcSecurityGroup, cidr: string, from = 5439, to = from): Rule => ({
  group,
  protocol: 'tcp',
  ports: { from, to },
  source: { kind: 'cidr', cidr },
});

/** What a rule is, without what tells it from others like it. */
const properties = ({ group, protocol, ports, source }: LeasedRule) => ({
  group,
  protocol,
  ports,
  source,
});

describe.each(peers)('the requests of a lease: %s', (name, start) => {
  let peer: Peer;
  let aws: Aws;
  let leases: LeaseApi;
  let made = 0;

  beforeAll(async () => {
    peer = await start();
    Object.assign(process.env, peer.variables);
    const region = peer.variables['AWS_REGION'] ?? '';
    aws = connect({ region, env: process.env, debug: () => undefined });
    leases = await aws.leases();
  });

  afterAll(() => peer?.close());

  const newGroup = async (): Promise<VpcSecurityGroup> => ({ kind: 'vpc', id: await peer.group() });
  const newLease = () => lease(`lease-${name.length}-${++made}-0123456789`);

  async function listed(query: LeaseQuery): Promise<LeasedRule[]> {
    const found: LeasedRule[] = [];
    let page: string | undefined;
    do {
      const { rules, next } = await leases.list(query, signal, page);
      found.push(...rules);
      page = next;
    } while (page !== undefined);
    return found;
  }

  test('rules are created with the tags and the description, in one request, and another client reads them', async () => {
    const [group, mine] = [await newGroup(), newLease()];
    const asked = [rule(group, '203.0.113.7/32'), rule(group, '2001:db8::7/128')] as const;
    const created = await leases.authorize(asked, mine, signal);
    expect(created.map(properties)).toEqual(asked);
    const { SecurityGroupRules = [] } = await peer.ec2.describeSecurityGroupRules({
      Filters: [{ Name: 'group-id', Values: [group.id] }],
    });
    const seen = SecurityGroupRules.filter(({ IsEgress }) => !IsEgress);
    expect(seen.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId).sort()).toEqual(
      created.map(({ id }) => id).sort(),
    );
    const inOrder = (tags: object[] = []) => tags.map((tag) => JSON.stringify(tag)).sort();
    for (const { Description, Tags } of seen) {
      expect(Description).toBe('Leased to octo-org/octo-repo run 42 until 2026-11-25T12:00:00Z');
      expect(inOrder(Tags)).toEqual(inOrder(leaseTags(mine)));
    }
  });

  test('a rule on the same ports is a duplicate, and on neighboring ports another rule', async () => {
    const group = await newGroup();
    const first = await leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal);
    await expect(
      leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal),
    ).rejects.toMatchObject({ kind: 'rule-exists' });
    const wider = await leases.authorize(
      [rule(group, '203.0.113.7/32', 5439, 5440)],
      newLease(),
      signal,
    );
    expect(wider[0]?.id).not.toBe(first[0]?.id);
  });

  test('the rules of a lease are found by its tag, and no others', async () => {
    const [one, other] = [await newGroup(), await newGroup()];
    const [mine, theirs] = [newLease(), newLease()];
    const ours = [
      ...(await leases.authorize([rule(one, '203.0.113.7/32')], mine, signal)),
      ...(await leases.authorize([rule(other, '203.0.113.7/32')], mine, signal)),
    ];
    await leases.authorize([rule(one, '203.0.113.8/32')], theirs, signal);
    const ids = (rules: readonly LeasedRule[]) => rules.map(({ id }) => id).sort();
    const found = await listed({ leaseId: mine.id });
    expect(ids(found)).toEqual(ids(ours));
    expect(found.map(({ tags }) => leaseIn(tags))).toEqual([
      { kind: 'lease', lease: mine },
      { kind: 'lease', lease: mine },
    ]);
    expect(await listed({ leaseId: 'lease-that-nobody-has' })).toEqual([]);
    expect((await listed({ groups: [one] })).map(({ group }) => group.id)).toEqual([
      one.id,
      one.id,
    ]);
    const everywhere = ids(await listed({}));
    expect(everywhere).toEqual(expect.arrayContaining(ids(ours)));
  });

  test('a rule is revoked by its id, and one like it stays', async () => {
    const group = await newGroup();
    const [first] = await leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal);
    const [wider] = await leases.authorize(
      [rule(group, '203.0.113.7/32', 5439, 5440)],
      newLease(),
      signal,
    );
    const api = await aws.openLeased(group);
    // EC2 shows in its response what it has revoked; moto does not, so that the action looks.
    expect(await api.revoke([first as LeasedRule], signal)).toMatchObject({ unknown: [] });
    expect((await listed({ groups: [group] })).map(({ id }) => id)).toEqual([wider?.id]);
  });

  test('a rule that is gone is unknown, and a rule that has replaced it stays', async () => {
    const group = await newGroup();
    const again = () => leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal);
    const [first] = await again();
    const api = await aws.openLeased(group);
    await api.revoke([first as LeasedRule], signal);
    const [second] = await again();
    expect(second?.id).not.toBe(first?.id);
    expect(await api.revoke([first as LeasedRule], signal)).toMatchObject({
      revoked: [],
      unknown: [first],
    });
    expect((await listed({ groups: [group] })).map(({ id }) => id)).toEqual([second?.id]);
  });

  test('the description of a group shows its rules with their ids', async () => {
    const group = await newGroup();
    const [mine] = await leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal);
    const { rules } = await (await aws.openLeased(group)).describe(signal);
    expect(rules).toContainEqual(expect.objectContaining({ id: mine?.id }));
  });

  test('the action opens, another client sees the lease, and the end of the job closes it', async () => {
    const group = await newGroup();
    const job = peer.job(
      { 'vpc-security-group-id': group.id, 'cidr-ip': '203.0.113.7' },
      join(import.meta.dirname, '../../lease'),
    );
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [] });
    const { SecurityGroupRules } = await peer.ec2.describeSecurityGroupRules({
      Filters: [{ Name: `tag:${LEASE_ID_TAG}`, Values: [main.outputs['lease-id'] ?? ''] }],
    });
    expect(SecurityGroupRules?.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId)).toEqual(
      JSON.parse(main.outputs['security-group-rule-ids'] ?? ''),
    );
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(await listed({ groups: [group] })).toEqual([]);
  });

  test('whether a rule may be revoked is asked in a dry run, which changes nothing', async () => {
    const group = await newGroup();
    const created = await leases.authorize([rule(group, '203.0.113.7/32')], newLease(), signal);
    await (await aws.openLeased(group)).checkPermission?.(created, signal);
    expect(await listed({ groups: [group] })).toHaveLength(1);
  });
});
