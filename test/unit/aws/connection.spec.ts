import { Agent } from 'node:https';
import { type AddressInfo, createServer, Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { connection } from '../../../src/aws/connection.ts';
import { CredentialsFailure } from '../../../src/aws/failure.ts';
import { lookUpCluster } from '../../../src/aws/redshift/cluster.ts';
import { inProcess, refusal } from '../../support/canned-aws.ts';

const aws = inProcess();
const { signal } = new AbortController();
const cluster = { kind: 'cluster', clusterIdentifier: 'a' } as const;
const found = `<Clusters><Cluster><ClusterIdentifier>a</ClusterIdentifier><VpcSecurityGroups><VpcSecurityGroup><VpcSecurityGroupId>sg-1</VpcSecurityGroupId></VpcSecurityGroup></VpcSecurityGroups></Cluster></Clusters>`;

describe('the credentials', () => {
  it('are those of the environment, and sign the requests', async () => {
    const surroundings = await aws.canned({ DescribeClusters: found });
    const connected = connection(surroundings);
    expect(await connected.credentials()).toMatchObject({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE' });
    await lookUpCluster(cluster, connected, signal);
    expect(surroundings.requests).toHaveLength(1);
  });

  it('that can not be found are a failure of their own, and nothing was sent', async () => {
    const surroundings = await aws.canned({ DescribeClusters: found });
    aws.setVariables({ AWS_ACCESS_KEY_ID: undefined });
    const connected = connection(surroundings);
    await expect(connected.credentials()).rejects.toBeInstanceOf(CredentialsFailure);
    await expect(lookUpCluster(cluster, connected, signal)).rejects.toMatchObject({
      title: 'No AWS credentials',
      passes: false,
      maybeApplied: false,
    });
    expect(surroundings.requests).toEqual([]);
  });
});

it('credentials that are passed in take the place of those of the environment', async () => {
  const credentials = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 's', sessionToken: 't' };
  const surroundings = await aws.canned({ DescribeClusters: found });
  const connected = connection({ ...surroundings, credentials });
  expect(await connected.credentials()).toBe(credentials);
  aws.setVariables({ AWS_ACCESS_KEY_ID: undefined });
  await lookUpCluster(cluster, connected, signal);
  expect(surroundings.requests).toHaveLength(1);
});

describe('a connection that is opened before it is needed', () => {
  /** A connection to AWS over agents that only note the hosts that they open connections to. */
  const noting = (env: NodeJS.ProcessEnv = {}) => {
    const hosts: (string | undefined)[] = [];
    const agent = new Agent();
    agent.createConnection = ({ host }) => {
      hosts.push(host ?? undefined);
      return new Socket();
    };
    const agents = { http: () => agent, https: () => agent };
    return { hosts, ...connection({ region: 'us-east-1', env, agents, debug: () => undefined }) };
  };

  it('is one for each service, however often it is asked for', () => {
    const { hosts, warmUp } = noting();
    for (const service of ['ec2', 'redshift', 'ec2']) warmUp(service);
    expect(hosts).toEqual(['ec2.us-east-1.amazonaws.com', 'redshift.us-east-1.amazonaws.com']);
  });

  it('is one for all services that have the same endpoint', () => {
    const { hosts, warmUp } = noting({ AWS_ENDPOINT_URL: 'https://aws.example' });
    for (const service of ['ec2', 'redshift']) warmUp(service);
    expect(hosts).toEqual(['aws.example']);
  });

  it('is none where nobody can tell the endpoint', () => {
    const { hosts, warmUp } = noting({ AWS_USE_FIPS_ENDPOINT: 'true' });
    warmUp('ec2');
    expect(hosts).toEqual([]);
  });
});

it('connections that are open already are used by another connection', () => {
  const options = { region: 'us-east-1', env: {}, debug: () => undefined };
  const first = connection(options);
  expect(connection({ ...options, agents: first.agents }).agents).toBe(first.agents);
  expect(connection(options).agents).not.toBe(first.agents);
});

describe('a sender', () => {
  it('knows whether this is the end of the job, and what else the table may say', async () => {
    const surroundings = await aws.canned({ DescribeClusters: refusal('ExpiredToken', 400) });
    const looking = lookUpCluster(cluster, connection({ ...surroundings, atEnd: true }), signal);
    await expect(looking).rejects.toMatchObject({
      explanation: expect.stringContaining('role-to-assume'),
    });
  });

  it('knows the region and tells the debug log', async () => {
    const surroundings = await aws.canned({ DescribeClusters: refusal('ClusterNotFound', 404) });
    await expect(lookUpCluster(cluster, connection(surroundings), signal)).rejects.toMatchObject({
      explanation: expect.stringContaining('us-east-1'),
    });
    expect(surroundings.lines).toEqual(['redshift:DescribeClusters: request id canned']);
    expect(connection(surroundings).region).toBe('us-east-1');
  });
});

describe('a network', () => {
  it('in which nothing listens refuses the connection: nothing was applied', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    await expect(lookUpCluster(cluster, connection(surroundings), signal)).rejects.toMatchObject({
      title: 'Connection refused',
      passes: true,
      maybeApplied: false,
    });
  });

  it('with an endpoint that is no URL is a mistake of the environment', async () => {
    const surroundings = await aws.canned({});
    aws.setVariables({ AWS_ENDPOINT_URL: 'nowhere' });
    await expect(lookUpCluster(cluster, connection(surroundings), signal)).rejects.toMatchObject({
      title: 'Invalid endpoint',
      passes: false,
    });
  });
});
