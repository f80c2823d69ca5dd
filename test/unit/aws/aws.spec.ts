import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { callerAs, connect } from '../../../src/aws/aws.ts';
import { listingLeases } from '../../../src/aws/permissions.ts';
import { inProcess } from '../../support/canned-aws.ts';
import { leased } from '../../support/fake-leases.ts';
import { clusterGroup, clusterRule, vpcGroup, vpcRule } from '../../support/samples.ts';

const aws = inProcess();
const { signal } = new AbortController();

const revoked = {
  RevokeClusterSecurityGroupIngress:
    '<ClusterSecurityGroup><ClusterSecurityGroupName>ci</ClusterSecurityGroupName></ClusterSecurityGroup>',
  RevokeSecurityGroupIngress: '<return>true</return>',
};

describe('a security group', () => {
  it('is opened through the API that it belongs to', async () => {
    const surroundings = await aws.canned(revoked);
    const { openGroup } = connect(surroundings);
    const [cluster, vpc] = [await openGroup(clusterGroup), await openGroup(vpcGroup)];
    expect([cluster.group, vpc.group]).toEqual([clusterGroup, vpcGroup]);
    await cluster.revoke([clusterRule('192.0.2.1/32')], signal);
    await vpc.revoke([vpcRule('192.0.2.1/32')], signal);
    expect(surroundings.requests.map((request) => request.get('Action'))).toEqual(
      Object.keys(revoked),
    );
    expect(surroundings.lines.map((line) => line.split(':')[0])).toEqual(['redshift', 'ec2']);
  });

  it('shares the client, and so the connection, with the others of its API', async () => {
    const surroundings = await aws.canned(revoked);
    const { openGroup } = connect(surroundings);
    for (const id of ['sg-1', 'sg-2', 'sg-3']) {
      await (await openGroup({ kind: 'vpc', id })).revoke(
        [vpcRule('192.0.2.1/32', { id })],
        signal,
      );
    }
    for (const _ of [1, 2]) {
      await (await openGroup(clusterGroup)).revoke([clusterRule('192.0.2.1/32')], signal);
    }
    expect(surroundings.requests).toHaveLength(5);
    // Both APIs are at one address here.
    expect(surroundings.connections()).toBe(1);
  });
});

describe('a leased rule', () => {
  it('is revoked by its id, with the client of the other rules of its group', async () => {
    const surroundings = await aws.canned(revoked);
    const { openLeased } = connect(surroundings);
    const rule = leased('sgr-a', vpcRule('203.0.113.7/32'));
    for (const _ of [1, 2]) await (await openLeased(vpcGroup)).revoke([rule], signal);
    expect(surroundings.requests.map((request) => request.get('SecurityGroupRuleId.1'))).toEqual([
      'sgr-a',
      'sgr-a',
    ]);
    expect(surroundings.connections()).toBe(1);
  });

  it('is listed', async () => {
    const surroundings = await aws.canned({
      DescribeSecurityGroupRules: '<securityGroupRuleSet/>',
    });
    const { list } = await connect(surroundings).leases();
    expect((await list({}, signal)).rules).toEqual([]);
    expect(surroundings.requests).toHaveLength(1);
  });
});

it('the connection for the permissions of a phase is opened before the first request', async () => {
  const surroundings = await aws.canned({});
  const secure = surroundings.env['AWS_ENDPOINT_URL']?.replace('http:', 'https:');
  connect({ ...surroundings, env: { AWS_ENDPOINT_URL: secure } }).warmUp(listingLeases());
  while (surroundings.connections() === 0) await setTimeout(1);
  expect(surroundings.requests).toEqual([]);
});

describe('a role', () => {
  const role = { arn: 'arn:aws:iam::111122223333:role/close', sessionName: 'GitHubActions-42' };

  it('acts for its account, which takes no request to tell', async () => {
    const surroundings = await aws.canned({});
    expect(callerAs(role, surroundings.env)).toEqual({
      accessKey: expect.any(Number),
      endpoint: `AWS_ENDPOINT_URL=${surroundings.env['AWS_ENDPOINT_URL']}`,
      account: '111122223333',
    });
    expect(callerAs(role, {})).not.toEqual(callerAs({ ...role, arn: `${role.arn}r` }, {}));
    expect(surroundings.requests).toEqual([]);
  });

  it('is assumed, and its credentials sign what comes after it', async () => {
    const surroundings = await aws.canned({
      AssumeRoleWithWebIdentity:
        '<Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken></Credentials><AssumedRoleUser><Arn>arn:aws:sts::111122223333:assumed-role/close/GitHubActions-42</Arn></AssumedRoleUser>',
      GetCallerIdentity: '<Account>111122223333</Account>',
    });
    aws.setVariables({ AWS_ACCESS_KEY_ID: undefined });
    const policy = { json: '{}' };
    const mask = () => undefined;
    const request = { role, idToken: 'a.b.c', policies: [policy], duration: 900, mask } as const;
    const assumed = await connect(surroundings).assumeRole(request, signal);
    expect(assumed.policy).toBe(policy);
    expect(await assumed.aws.account(signal)).toBe('111122223333');
    expect(await assumed.aws.caller()).toMatchObject({ accessKey: expect.any(Number) });
  });
});

describe('the caller', () => {
  it('is known by a number that tells nothing about the key, and by the endpoint', async () => {
    const surroundings = await aws.canned({});
    const caller = await connect(surroundings).caller();
    expect(caller).toEqual({
      accessKey: expect.any(Number),
      endpoint: `AWS_ENDPOINT_URL=${surroundings.env['AWS_ENDPOINT_URL']}`,
    });
    expect(await connect(surroundings).caller()).toEqual(caller);
  });

  it('is another with another key, or another endpoint of any service', async () => {
    const surroundings = await aws.canned({});
    const one = await connect(surroundings).caller();
    aws.setVariables({ AWS_ACCESS_KEY_ID: 'AKIAI44QH8DHBEXAMPLE' });
    const other = await connect(surroundings).caller();
    expect(other?.accessKey).not.toBe(one?.accessKey);
    const names = ['', '_EC2', '_REDSHIFT', '_REDSHIFT_SERVERLESS', '_STS'];
    const endpoints = new Set<string | undefined>();
    for (const name of names) {
      aws.setVariables({
        AWS_ENDPOINT_URL: undefined,
        [`AWS_ENDPOINT_URL${name}`]: 'https://a.example',
      });
      endpoints.add((await connect(surroundings).caller())?.endpoint);
      aws.setVariables({ [`AWS_ENDPOINT_URL${name}`]: undefined });
    }
    expect([...endpoints]).toEqual(
      names.map((name) => `AWS_ENDPOINT_URL${name}=https://a.example`),
    );
  });

  it('is known by each endpoint, where the environment sets several', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ENDPOINT_URL: 'https://a.example', AWS_ENDPOINT_URL_EC2: 'https://b' });
    expect((await connect(surroundings).caller())?.endpoint).toBe(
      'AWS_ENDPOINT_URL=https://a.example AWS_ENDPOINT_URL_EC2=https://b',
    );
  });

  it('is another where the endpoints of the configuration are ignored', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ENDPOINT_URL: undefined, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' });
    expect((await connect(surroundings).caller())?.endpoint).toBe(
      'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true',
    );
  });

  it('has no endpoint where the environment sets none', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ENDPOINT_URL: undefined });
    expect((await connect(surroundings).caller())?.endpoint).toBe('');
  });

  it('has no account, whatever the environment says of it', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ACCOUNT_ID: '111122223333' });
    expect(await connect(surroundings).caller()).not.toHaveProperty('account');
  });

  it('is nobody where there are no credentials', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ACCESS_KEY_ID: undefined });
    expect(await connect(surroundings).caller()).toBeUndefined();
  });

  it('can be asked for its account', async () => {
    const surroundings = await aws.canned({ GetCallerIdentity: '<Account>111122223333</Account>' });
    expect(await connect(surroundings).account(signal)).toBe('111122223333');
  });
});

it('the groups of a cluster are looked up', async () => {
  const surroundings = await aws.canned({
    DescribeClusters:
      '<Clusters><Cluster><ClusterIdentifier>analytics</ClusterIdentifier><VpcSecurityGroups><VpcSecurityGroup><VpcSecurityGroupId>sg-1</VpcSecurityGroupId></VpcSecurityGroup></VpcSecurityGroups></Cluster></Clusters>',
  });
  const { groups } = await connect(surroundings).lookUp(
    { kind: 'cluster', clusterIdentifier: 'analytics' },
    signal,
  );
  expect(groups).toEqual([{ kind: 'vpc', id: 'sg-1' }]);
});

it('the groups of a workgroup are looked up', async () => {
  const surroundings = await aws.canned({
    GetWorkgroup: '{"workgroup":{"workgroupName":"sales","securityGroupIds":["sg-1"]}}',
  });
  const { groups } = await connect(surroundings).lookUp(
    { kind: 'workgroup', workgroupName: 'sales' },
    signal,
  );
  expect(groups).toEqual([{ kind: 'vpc', id: 'sg-1' }]);
});
