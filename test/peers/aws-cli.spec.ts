import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Emulator, startEmulator } from '../emulator/index.ts';
import { createJob } from '../runner/index.ts';
import { type ClusterRule, createClusterGroup } from '../support/cluster-group.ts';
import { commandsInLog, commandsInSummary } from '../support/commands.ts';
import type { Group, Inputs } from '../support/group.ts';
import { awsVariables } from '../support/stage.ts';
import { createVpcGroup, noGroup, of, tcp, type VpcRule } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const run = promisify(execFile);

// The CLI takes up to a second to start, and a spec starts it ten times.
jest.setTimeout(120_000);

const version = await run('aws', ['--version']).then(
  ({ stdout, stderr }) => (stdout || stderr).split(' ')[0],
  () => undefined,
);

const cidrIp = '203.0.113.7/32';
let emulator: Emulator;
let clusterGroups = 0;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(() => emulator.close());

/** The environment of a user who has set the AWS CLI up for the emulator. */
function environment() {
  const { url, region, credentials } = emulator;
  return {
    PATH: process.env['PATH'],
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_DEFAULT_REGION: region,
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
}

async function aws(...args: string[]) {
  const { stdout } = await run('aws', ['--output', 'json', ...args], { env: environment() });
  return stdout ? JSON.parse(stdout) : undefined;
}

const createLease = (inputs: Inputs) =>
  createJob({
    with: inputs,
    env: awsVariables(emulator),
    action: join(import.meta.dirname, '../../lease'),
  });

const redshift = (operation: string, ...args: string[]) =>
  aws('redshift', operation, '--cluster-security-group-name', 'ci', ...args);

if (version) {
  describe(`the AWS CLI (${version})`, () => {
    test('creates, authorizes, tags, describes, revokes and deletes in Redshift', async () => {
      await redshift('create-cluster-security-group', '--description', 'CI <runners>');
      const source = ['--cidrip', '203.0.113.7/32'];
      const authorized = await redshift('authorize-cluster-security-group-ingress', ...source);
      expect(authorized.ClusterSecurityGroup.IPRanges).toMatchObject([
        { CIDRIP: '203.0.113.7/32', Status: 'authorized' },
      ]);
      const rule = emulator.redshift.arns.ingress('ci', { CIDRIP: '203.0.113.7/32' });
      await aws('redshift', 'create-tags', '--resource-name', rule, '--tags', 'Key=run,Value=42');
      const tags = await aws('redshift', 'describe-tags', '--resource-name', rule);
      expect(tags.TaggedResources).toEqual([
        { Tag: { Key: 'run', Value: '42' }, ResourceName: rule, ResourceType: 'CIDR/IP' },
      ]);
      await aws('redshift', 'delete-tags', '--resource-name', rule, '--tag-keys', 'run');
      const described = await redshift('describe-cluster-security-groups');
      expect(described.ClusterSecurityGroups).toEqual([emulator.redshift.group('ci')]);
      const revoked = await redshift('revoke-cluster-security-group-ingress', ...source);
      expect(revoked.ClusterSecurityGroup).toMatchObject({
        Description: 'CI <runners>',
        IPRanges: [],
      });
      await redshift('delete-cluster-security-group');
      expect(emulator.redshift.group('ci')).toBeUndefined();
    });

    test('prints the error of a group that is not there', async () => {
      await expect(
        redshift('revoke-cluster-security-group-ingress', '--cidrip', '203.0.113.7/32'),
      ).rejects.toThrow('(ClusterSecurityGroupNotFound)');
    });

    test('describes clusters', async () => {
      emulator.redshift.putCluster({
        ClusterIdentifier: 'analytics',
        Endpoint: { Address: 'analytics.example.com', Port: 5431 },
      });
      const { Clusters } = await aws(
        ...['redshift', 'describe-clusters', '--cluster-identifier', 'analytics'],
      );
      expect(Clusters).toMatchObject([{ Endpoint: { Port: 5431 } }]);
    });

    test('creates, describes, lists and deletes workgroups of Redshift Serverless', async () => {
      const serverless = (operation: string, ...args: string[]) =>
        aws('redshift-serverless', operation, ...args);
      const sales = ['--workgroup-name', 'sales'];
      const settings = ['--namespace-name', 'main', '--port', '5431', '--publicly-accessible'];
      const { workgroup } = await serverless('create-workgroup', ...sales, ...settings);
      expect(workgroup).toMatchObject({ workgroupName: 'sales', status: 'CREATING' });
      const got = await serverless('get-workgroup', ...sales);
      expect(got.workgroup).toMatchObject({
        status: 'AVAILABLE',
        port: 5431,
        publiclyAccessible: true,
        endpoint: { port: 5431 },
      });
      expect((await serverless('list-workgroups')).workgroups).toEqual([got.workgroup]);
      await serverless('delete-workgroup', ...sales);
      await expect(serverless('get-workgroup', ...sales)).rejects.toThrow(
        '(ResourceNotFoundException)',
      );
      await expect(serverless('get-workgroup', '--workgroup-name', 'Sales')).rejects.toThrow(
        '(ValidationException)',
      );
    });

    test('creates, authorizes, describes and revokes in EC2', async () => {
      const named = ['--group-name', 'redshift', '--description', 'd'];
      const { GroupId } = await aws('ec2', 'create-security-group', ...named);
      const permission =
        'IpProtocol=tcp,FromPort=5439,ToPort=5439,IpRanges=[{CidrIp=203.0.113.7/32}]';
      const target = ['--group-id', GroupId, '--ip-permissions', permission];
      await aws('ec2', 'authorize-security-group-ingress', ...target);
      const filter = ['--filters', `Name=group-id,Values=${GroupId}`];
      const rules = await aws('ec2', 'describe-security-group-rules', ...filter);
      expect(rules.SecurityGroupRules).toContainEqual(
        expect.objectContaining({ CidrIpv4: '203.0.113.7/32', FromPort: 5439, IsEgress: false }),
      );
      await aws('ec2', 'revoke-security-group-ingress', ...target);
      const groups = await aws('ec2', 'describe-security-groups', '--group-ids', GroupId);
      expect(groups.SecurityGroups[0].IpPermissions).toEqual([]);
    });

    describe('takes the command that the end of the job shows, as a shell reads it, and then the rule is gone', () => {
      const owner = '111122223333';
      const named = (EC2SecurityGroupName: string): ClusterRule => ({
        EC2SecurityGroupName,
        EC2SecurityGroupOwnerId: owner,
      });

      async function expectRevokedByCommand(group: Group<never>, inputs: Inputs) {
        expect(group.sources()).toHaveLength(2);
        const job = group.job({ ...inputs, 'revoke-at': 'job-end' });
        emulator.inject({ ...group.denied, action: group.revokes, times: 2 });
        await job.main();
        emulator.inject({ ...group.denied, action: group.revokes });
        const post = await job.post();
        emulator.clearFaults();
        expect(post.exitCode).toBe(1);
        const [inLog = ''] = commandsInLog(post);
        expect(commandsInSummary(post)).toEqual([inLog]);
        await run('sh', ['-c', inLog], { env: environment() });
        expect(group.sources()).toEqual(['198.51.100.9/32']);
        job.dispose();
      }

      const createStep = (inputs: Inputs) =>
        createJob({ with: inputs, env: awsVariables(emulator) });

      test.each<[name: string, rule: VpcRule, inputs: Inputs]>([
        ['IPv4', cidrIp, { 'cidr-ip': cidrIp }],
        ['IPv6', '2001:db8::/64', { 'cidr-ip': '2001:db8::/64' }],
        ['a range', tcp([0, 1023], cidrIp), { 'cidr-ip': cidrIp, port: '0-1023' }],
        ['all ports', { IpProtocol: '-1', ...of(cidrIp) }, { 'cidr-ip': cidrIp, port: 'all' }],
        [
          'an EC2 security group',
          { ...tcp(5439, noGroup), UserIdGroupPairs: [{ GroupId: noGroup, UserId: owner }] },
          { 'ec2-security-group-id': noGroup, 'ec2-security-group-owner-id': owner },
        ],
      ])('in a VPC security group: %s', async (name, rule, inputs) => {
        const rules = [rule, '198.51.100.9/32'];
        const group = createVpcGroup(emulator, createStep, `copied ${name}`, { rules });
        await expectRevokedByCommand(group, inputs);
      });

      test.each<[rule: ClusterRule, inputs: Inputs]>([
        [cidrIp, { 'cidr-ip': cidrIp }],
        ...['data team', `it's "so" $(exit 1) \`exit\` \\ & ; | < > * #`].map(
          (name): [ClusterRule, Inputs] => [
            named(name),
            { 'ec2-security-group-name': name, 'ec2-security-group-owner-id': owner },
          ],
        ),
      ])('in a cluster security group: %j', async (rule, inputs) => {
        clusterGroups += 1;
        const group = createClusterGroup(emulator, createStep, {
          name: `copied-${clusterGroups}`,
          rules: [rule],
        });
        group.authorize('198.51.100.9/32');
        await expectRevokedByCommand(group, inputs);
      });
    });

    test('reads what a lease wrote, and closes it with the command of the log', async () => {
      const group = createVpcGroup(emulator, createLease, 'leased', {
        rules: ['198.51.100.9/32'],
      });
      const job = group.job();
      const { outputs } = await job.main();
      const filter = `Name=tag:revoke-redshift-ingress:id,Values=${outputs['lease-id']}`;
      const read = () => aws('ec2', 'describe-security-group-rules', '--filters', filter);
      const { SecurityGroupRules } = await read();
      expect(SecurityGroupRules).toMatchObject([
        {
          GroupId: group.id,
          CidrIpv4: cidrIp,
          Description: `Leased to octo-org/octo-repo run 1658821493 until ${outputs['expires-at']}`,
        },
      ]);
      emulator.inject({ ...group.denied, action: group.revokes });
      const { log } = await job.post();
      const command = log.find((line) => line.startsWith(says.closeManually)) ?? '';
      await run('sh', ['-c', command.slice(says.closeManually.length)], { env: environment() });
      expect((await read()).SecurityGroupRules).toEqual([]);
      expect(group.sources()).toEqual(['198.51.100.9/32']);
      job.dispose();
    });
  });
} else {
  test.skip('the AWS CLI against the emulator: skipped, because no `aws` command is installed', () => {});
}
