import { Agent } from 'node:https';
import { type AddressInfo, createServer, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { connection } from '../../../src/aws/connection.ts';
import { CredentialsFailure } from '../../../src/aws/failure.ts';
import { lookUpCluster } from '../../../src/aws/redshift/cluster.ts';
import { version } from '../../../src/version.ts';
import { inProcess, refusal } from '../../support/canned-aws.ts';

const aws = inProcess();
const { signal } = new AbortController();
const cluster = { kind: 'cluster', clusterIdentifier: 'a' } as const;
const found = `<Clusters><Cluster><ClusterIdentifier>a</ClusterIdentifier><VpcSecurityGroups><VpcSecurityGroup><VpcSecurityGroupId>sg-1</VpcSecurityGroupId></VpcSecurityGroup></VpcSecurityGroups></Cluster></Clusters>`;

describe('the settings of an SDK client', () => {
  it('leave it to the policy to send again, and bound the silence of one attempt', async () => {
    const { region, maxAttempts, requestHandler } = connection(await aws.canned({})).clientConfig();
    expect([region, maxAttempts]).toEqual(['us-east-1', 1]);
    expect(requestHandler).toMatchObject({
      connectionTimeout: 5_000,
      requestTimeout: 20_000,
      throwOnRequestTimeout: true,
    });
  });

  it('keep connections open, and read the variables of proxies from the step', async () => {
    const surroundings = await aws.canned({});
    const env = { HTTP_PROXY: 'http://proxy.example:1', HTTPS_PROXY: 'http://proxy.example:2' };
    const { requestHandler } = connection({ ...surroundings, env }).clientConfig();
    for (const agent of [requestHandler.httpAgent, requestHandler.httpsAgent]) {
      expect(agent).toMatchObject({ options: { keepAlive: true, proxyEnv: env } });
    }
  });

  it('can not be made where the address of a proxy can not be read', async () => {
    const surroundings = await aws.canned({});
    const settings = () =>
      connection({ ...surroundings, env: { HTTPS_PROXY: 'http://%' } }).clientConfig();
    expect(settings).toThrow();
  });

  it.each([
    [
      { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '42' },
      'github/octo-org/octo-repo',
      '42',
    ],
    [{ GITHUB_REPOSITORY: undefined, GITHUB_RUN_ID: undefined }, 'github/unknown', 'unknown'],
  ])('name the action and the run, for CloudTrail: %j', async (variables, name, run) => {
    const surroundings = await aws.canned({ DescribeClusters: found });
    aws.setVariables(variables);
    const connected = connection(surroundings);
    expect(connected.clientConfig().customUserAgent).toEqual([
      ['revoke-redshift-ingress', version],
      [name, run],
    ]);
    await lookUpCluster(cluster, connected, signal);
    expect(surroundings.userAgents).toEqual([
      expect.stringContaining(`revoke-redshift-ingress/${version}`),
    ]);
  });
});

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
    const agent = () => {
      const made = new Agent();
      made.createConnection = ({ host }) => {
        hosts.push(host ?? undefined);
        return new Socket();
      };
      return made;
    };
    const agents = () => ({ httpAgent: agent(), httpsAgent: agent() });
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
  const second = connection({ ...options, agents: first.agents });
  const { httpsAgent } = first.clientConfig().requestHandler;
  expect(first.clientConfig().requestHandler.httpsAgent).toBe(httpsAgent);
  expect(second.clientConfig().requestHandler.httpsAgent).toBe(httpsAgent);
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

describe('the body of a response', () => {
  const MIB = 2 ** 20;
  const block = Buffer.alloc(MIB, ' ');
  const bodyOf = (mebibytes: number) =>
    Readable.from(Array.from({ length: mebibytes }, () => block));

  it('is read whole up to 64 MiB', async () => {
    const { streamCollector } = connection(await aws.canned({})).clientConfig();
    expect((await streamCollector(bodyOf(64))).length).toBe(64 * MIB);
  });

  it('is left where it is longer', async () => {
    const { streamCollector } = connection(await aws.canned({})).clientConfig();
    const body = bodyOf(1000);
    await expect(streamCollector(body)).rejects.toMatchObject({ name: 'EmptyResponse' });
    expect(body.destroyed).toBe(true);
  });

  it('that is too long is not from AWS, and AWS may have done what was asked', async () => {
    const body = ' '.repeat(64 * MIB + 1);
    const surroundings = await aws.canned({ DescribeClusters: { status: 200, body } });
    await expect(lookUpCluster(cluster, connection(surroundings), signal)).rejects.toMatchObject({
      title: 'Unexpected response, not from AWS',
      passes: true,
      maybeApplied: true,
    });
  });
});
