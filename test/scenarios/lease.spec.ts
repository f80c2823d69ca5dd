import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cidrIp, type Inputs } from '../support/group.ts';
import { closedPort, type Listener, startListener } from '../support/listener.ts';
import { createRole, idTokenOnly } from '../support/role.ts';
import { ClusterIdentifier, looksUp, type Stage, stages } from '../support/stage.ts';
import { otherVpc, tcp } from '../support/vpc-group.ts';
import { titles } from '../support/words.ts';

const stageOf = stages();
const action = resolve(import.meta.dirname, '../../lease');
const authorizes = 'AuthorizeSecurityGroupIngress';
const revokes = 'RevokeSecurityGroupIngress';
const others = ['10.0.0.0/8', 'tcp 22-22 203.0.113.7/32'];

/** A group with rules of others, and a step that leases it. */
async function withGroup(inputs: Inputs = {}) {
  const stage = await stageOf();
  const group = stage.vpcGroup({
    VpcId: otherVpc,
    rules: ['10.0.0.0/8', tcp(22, cidrIp)],
  });
  const job = stage.job({ ...group.inputs, 'cidr-ip': cidrIp, ...inputs }, { action });
  return { stage, group, job };
}

/** The tags of the rules that a lease made. */
const tagsIn = (stage: Stage) =>
  stage.emulator.ec2
    .describeSecurityGroupRules({
      Filters: [{ Name: 'tag:revoke-redshift-ingress', Values: ['lease'] }],
    })
    .SecurityGroupRules.map(({ Tags = [], Description, SecurityGroupRuleId }) => ({
      id: SecurityGroupRuleId,
      Description,
      tags: Object.fromEntries(Tags.map(({ Key, Value }) => [Key, Value])),
    }));

describe('where group and address are given', () => {
  test('a lease opens with one request, and closes with one', async () => {
    const { stage, group, job } = await withGroup();
    const main = await job.main();
    expect(main).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions()).toEqual([authorizes]);
    expect(group.sources().toSorted()).toEqual([...others, cidrIp].toSorted());
    const post = await job.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions()).toEqual([authorizes, revokes]);
    expect(group.sources()).toEqual(others);
  });

  test('the rule says whose it is and until when', async () => {
    const { stage, job } = await withGroup({ 'expires-in': '30' });
    stage.emulator.clock = Date.now;
    const { outputs } = await job.main();
    const [rule] = tagsIn(stage);
    expect(rule?.tags).toEqual({
      'revoke-redshift-ingress': 'lease',
      'revoke-redshift-ingress:id': outputs['lease-id'],
      'revoke-redshift-ingress:run':
        'https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/1',
      'revoke-redshift-ingress:job': '4567890123',
      'revoke-redshift-ingress:expires': outputs['expires-at'],
    });
    expect(rule?.Description).toBe(
      `Leased to octo-org/octo-repo run 1658821493 until ${outputs['expires-at']}`,
    );
    const minutes = (Date.parse(outputs['expires-at'] ?? '') - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(30);
  });

  test('the outputs can be fed back to the API', async () => {
    const { stage, group, job } = await withGroup();
    const { outputs } = await job.main();
    expect(outputs).toMatchObject({
      'leased-rules': group.asOutput(cidrIp),
      'security-group-rule-ids': JSON.stringify(tagsIn(stage).map(({ id }) => id)),
      'cidr-ip': cidrIp,
      host: '',
      port: '5439',
    });
  });
});

describe('where only the cluster is given', () => {
  const listeners: Listener[] = [];
  afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.close())));

  async function withCluster(inputs: Inputs = {}, more: object = {}) {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: ['10.0.0.0/8'] });
    const listener = await startListener();
    listeners.push(listener);
    stage.cluster(listener.port, group as never);
    const { Clusters: [cluster] = [] } = stage.emulator.redshift.describeClusters({
      ClusterIdentifier,
    });
    stage.emulator.redshift.putCluster({
      ...cluster,
      ClusterIdentifier,
      PubliclyAccessible: true,
      Endpoint: { Address: listener.host, Port: listener.port },
      ...more,
    });
    const given = { 'cluster-identifier': ClusterIdentifier, ...inputs };
    const job = stage.job({ 'public-ip-url': stage.emulator.checkIp.url, ...given }, { action });
    return { stage, group, listener, job };
  }

  test('groups, port, endpoint and address are looked up, and the endpoint takes a connection', async () => {
    const { stage, group, listener, job } = await withCluster();
    const { exitCode, outputs, annotations } = await job.main();
    expect(annotations).toEqual([]);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({
      host: listener.host,
      port: `${listener.port}`,
      'cidr-ip': cidrIp,
    });
    expect(listener.connections).toBe(1);
    expect(
      stage
        .actions()
        .filter((name) => name !== 'GET')
        .toSorted(),
    ).toEqual([authorizes, looksUp].toSorted());
    expect(group.sources()).toContain(`tcp ${listener.port}-${listener.port} ${cidrIp}`);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
  });

  test('every address that answers is let in, and a warning says that they differ', async () => {
    const { stage, group, job } = await withCluster();
    stage.emulator.checkIp.addresses = ['198.51.100.1', '198.51.100.2'];
    const { exitCode, annotations, outputs } = await job.main();
    expect(exitCode).toBe(0);
    expect(annotations).toMatchObject([{ level: 'warning', title: 'Several public addresses' }]);
    expect(outputs['cidr-ip']).toBe('198.51.100.1/32,198.51.100.2/32');
    expect(group.sources()).toHaveLength(3);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
  });

  test('one that is not publicly accessible is not opened for a public address', async () => {
    const { stage, group, job } = await withCluster({}, { PubliclyAccessible: false });
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: 'Not publicly accessible' }]);
    expect(stage.actions()).not.toContain(authorizes);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
  });

  test('one whose endpoint takes no connection is closed again, and the step is red', async () => {
    const port = await closedPort();
    const { group, job } = await withCluster(
      { 'wait-until-reachable': '1' },
      { Endpoint: { Address: '127.0.0.1', Port: port } },
    );
    const { exitCode, annotations, summary } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: 'Endpoint not reachable' }]);
    for (const word of [`127.0.0.1:${port}`, 'route table', 'network ACL', 'paused', 'changes']) {
      expect(annotations[0]?.message).toContain(word);
    }
    expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(summary).toContain('Closed 1 rule');
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
  });
});

describe('where another rule lets the address in on the port', () => {
  test('the lease takes the nearest range, and leaves that rule alone', async () => {
    const { stage, group, job } = await withGroup();
    group.authorize(cidrIp);
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions()).toEqual([authorizes, authorizes]);
    expect(group.sources()).toContain(`tcp 5439-5440 ${cidrIp}`);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources().toSorted()).toEqual([...others, cidrIp].toSorted());
  });

  test('a runner whose clock is minutes wrong finds that out too', async () => {
    const { stage, group, job } = await withGroup();
    stage.emulator.clock = () => Date.now() + 270_000;
    group.authorize(cidrIp);
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions()).toEqual([authorizes, authorizes]);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources().toSorted()).toEqual([...others, cidrIp].toSorted());
  });

  test('with "error" the step fails, and nothing is opened', async () => {
    const { stage, group, job } = await withGroup({ 'if-port-taken': 'error' });
    group.authorize(cidrIp);
    const before = group.sources();
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: 'Port taken' }]);
    expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(stage.actions()).toEqual([authorizes]);
    expect(group.sources()).toEqual(before);
  });
});

test('a rule that AWS does not let go is red, with the command to copy', async () => {
  const { stage, group, job } = await withGroup();
  await job.main();
  const [rule] = tagsIn(stage);
  stage.emulator.inject({ ...group.denied, action: revokes, times: Number.POSITIVE_INFINITY });
  const { exitCode, annotations, log, summary } = await job.post();
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', title: titles.accessDenied }]);
  const command = `aws ec2 revoke-security-group-ingress --region us-east-1 --group-id ${group.id} --security-group-rule-ids ${rule?.id}`;
  expect(log.join('\n')).toContain(command);
  expect(summary).toContain(command);
});

test('all that is wrong with the inputs is told at once, and nothing is sent', async () => {
  const { stage, job } = await withGroup({
    'cidr-ip': '0.0.0.0/0',
    port: '0',
    'expires-in': '7201',
    'if-port-taken': 'share',
    'public-ip-url': 'http://checkip.example.com',
  });
  const { exitCode, annotations } = await job.main();
  expect(exitCode).toBe(1);
  expect(annotations.map(({ message }) => message.split(':')[0]).toSorted()).toEqual([
    'cidr-ip',
    'expires-in',
    'if-port-taken',
    'port',
    'public-ip-url',
  ]);
  expect(stage.actions()).toEqual([]);
  expect(await job.post()).toMatchObject({ exitCode: 0, annotations: [] });
});

describe('with a role of its own', () => {
  test('a lease opens and closes without credentials of the job, each with no more than it takes', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId: otherVpc });
    const inputs = { 'cidr-ip': cidrIp, 'role-to-assume': createRole(stage.emulator) };
    const env = idTokenOnly(stage.emulator);
    const job = stage.job({ ...group.inputs, ...inputs }, { action, env });
    expect(await job.main()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(group.sources()).toEqual([cidrIp]);
    const post = await job.post({ env: { AWS_REGION: undefined } });
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
    expect(group.sources()).toEqual([]);
    const [toOpen, toClose] = stage.emulator.requests.flatMap(({ parameters: { Policy } }) =>
      Policy ? [Policy] : [],
    );
    expect(toOpen).toContain(authorizes);
    expect(toClose).not.toContain(authorizes);
    expect(toClose).not.toContain('CreateTags');
    for (const policy of [toOpen, toClose]) expect(policy).toContain(group.id);
  });

  test('a lease that could not be made certain is found by its tag, with the same session', async () => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ VpcId: otherVpc });
    stage.emulator.inject({ kind: 'cut', at: 'after-change', action: authorizes });
    const inputs = { 'cidr-ip': cidrIp, 'role-to-assume': createRole(stage.emulator) };
    const env = idTokenOnly(stage.emulator);
    const job = stage.job({ ...group.inputs, ...inputs }, { action, env });
    expect((await job.main()).exitCode).toBe(0);
    expect((await job.post()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });
});
