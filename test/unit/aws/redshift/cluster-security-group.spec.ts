import { describe, expect, it } from '@jest/globals';
import { type ConnectionOptions, connection } from '../../../../src/aws/connection.ts';
import { clusterSecurityGroups } from '../../../../src/aws/redshift/cluster-security-group.ts';
import type { ClusterSecurityGroup } from '../../../../src/domain/security-group.ts';
import { inProcess, refusal } from '../../../support/canned-aws.ts';
import { ec2Group } from '../../../support/cluster-group.ts';
import { clusterGroup, clusterRule, listed } from '../../../support/samples.ts';
import { stages } from '../../../support/stage.ts';

const newStage = stages();
const aws = inProcess();
const { signal } = new AbortController();
const cidr = '203.0.113.7/32';
const revokes = 'RevokeClusterSecurityGroupIngress';
const describes = 'DescribeClusterSecurityGroups';

const open = (surroundings: ConnectionOptions, group: ClusterSecurityGroup = clusterGroup) =>
  clusterSecurityGroups(connection(surroundings))(group);

/** The adapter of a group on a stage. */
async function emulated(rules: readonly (string | typeof ec2Group)[]) {
  const stage = await newStage();
  const group = stage.clusterGroup({ rules });
  const surroundings = aws.on(stage);
  const api = open(surroundings, { kind: 'cluster', name: group.id });
  return { stage, group, api, lines: surroundings.lines, rule: clusterRule(cidr, group.id) };
}

describe('a cluster security group', () => {
  it('takes one rule in a request, and shows itself after it', async () => {
    const { api, rule, stage, group } = await emulated([cidr, ec2Group]);
    expect(api.rulesPerRequest).toBe(1);
    const response = await api.revoke([rule], signal);
    expect(response).toMatchObject({ revoked: [rule], unknown: [] });
    expect(response.refusal).toBeUndefined();
    expect(response.description?.rules).toEqual([
      listed({
        group: api.group,
        source: { kind: 'ec2-security-group-name', name: 'data-team', ownerId: '111122223333' },
      }),
    ]);
    expect(stage.actions()).toEqual([revokes]);
    expect(group.sources()).toEqual(['data-team']);
  });

  it('describes itself with all lists, and tells the request id at debug level', async () => {
    const { api, rule, group, lines } = await emulated([cidr, ec2Group]);
    const description = await api.describe(signal);
    expect(description.api).toEqual(group.shape());
    expect(description.rules[0]).toEqual(listed(rule));
    expect(lines).toEqual([
      expect.stringMatching(/^redshift:DescribeClusterSecurityGroups: request id .{36}$/),
    ]);
  });

  it('says of a rule that it is not there, in the words of AWS', async () => {
    const { api, rule } = await emulated([]);
    expect(await api.revoke([rule], signal)).toMatchObject({
      revoked: [],
      unknown: [rule],
      refusal: { kind: 'rule-not-found' },
    });
  });

  it.each([
    ['throttles', { kind: 'throttling' }, { passes: true, maybeApplied: false }],
    [
      'is busy',
      { kind: 'busy', action: revokes },
      { title: 'Cluster security group busy', passes: true, maybeApplied: false },
    ],
    ['fails', { kind: 'internal-failure' }, { passes: true, maybeApplied: true }],
    [
      'cuts the connection',
      { kind: 'cut', at: 'after-change' },
      { passes: true, maybeApplied: true },
    ],
    ['sends half of its XML', { kind: 'truncated' }, { passes: true, maybeApplied: true }],
  ] as const)('sends a request once, also where AWS %s', async (_, fault, nature) => {
    const { api, rule, stage } = await emulated([cidr]);
    stage.emulator.inject(fault);
    await expect(api.revoke([rule], signal)).rejects.toMatchObject(nature);
    expect(stage.actions()).toEqual([revokes]);
  });

  it('can not tell whether the caller may revoke', async () => {
    const { api } = await emulated([cidr]);
    expect(api).not.toHaveProperty('checkPermission');
  });

  it('leaves a description as it is: each response is up to date', async () => {
    const { api } = await emulated([cidr]);
    const description = await api.describe(signal);
    expect(api.without(description, () => true)).toBe(description);
  });

  it('sends nothing after the signal was aborted', async () => {
    const { api, rule, stage } = await emulated([cidr]);
    for (const sending of [
      api.revoke([rule], AbortSignal.abort()),
      api.describe(AbortSignal.abort()),
    ]) {
      await expect(sending).rejects.toThrow();
    }
    expect(stage.actions()).toEqual([]);
  });

  const named = (name: string) =>
    `<ClusterSecurityGroup><ClusterSecurityGroupName>${name}</ClusterSecurityGroupName></ClusterSecurityGroup>`;

  it.each([
    ['no group', '', 'Unexpected response, not from AWS'],
    [
      'a group without a name',
      '<ClusterSecurityGroup><Description>d</Description></ClusterSecurityGroup>',
      'Unexpected response, not from AWS',
    ],
    ['another group', named('other'), 'Response for another resource'],
  ])('does not believe a response about %s', async (_, content, title) => {
    const surroundings = await aws.canned({
      [revokes]: content,
      [describes]: `<ClusterSecurityGroups>${content}</ClusterSecurityGroups>`,
    });
    const api = open(surroundings);
    await expect(api.revoke([clusterRule(cidr)], signal)).rejects.toMatchObject({ title });
    await expect(api.describe(signal)).rejects.toMatchObject({ title });
  });

  it('believes a response that writes its name in another case, as AWS stores it', async () => {
    const surroundings = await aws.canned({ [revokes]: named('ci') });
    const api = open(surroundings, { kind: 'cluster', name: 'CI' });
    const { description } = await api.revoke([clusterRule(cidr, 'CI')], signal);
    expect(description?.api).toMatchObject({ ClusterSecurityGroupName: 'ci' });
  });

  it('asks for itself by its name', async () => {
    const surroundings = await aws.canned({
      [revokes]: named('ci'),
      [describes]: `<ClusterSecurityGroups>${named('ci')}</ClusterSecurityGroups>`,
    });
    const api = open(surroundings);
    await api.revoke([clusterRule(cidr)], signal);
    await api.describe(signal);
    expect(surroundings.requests.map((request) => Object.fromEntries(request))).toMatchObject([
      { Action: revokes, ClusterSecurityGroupName: 'ci', CIDRIP: cidr },
      { Action: describes, ClusterSecurityGroupName: 'ci' },
    ]);
  });

  it('is named where access is denied, with the IAM action', async () => {
    const surroundings = await aws.canned({ [revokes]: refusal('AccessDenied', 403) });
    await expect(open(surroundings).revoke([clusterRule(cidr)], signal)).rejects.toMatchObject({
      title: 'Access denied by AWS',
      explanation: expect.stringMatching(/cluster security group ci.*redshift:Revoke/),
    });
  });
});
