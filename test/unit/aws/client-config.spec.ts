import { Agent } from 'node:https';
import type { Socket } from 'node:net';
import { Duplex, Readable } from 'node:stream';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { HttpRequest } from '@smithy/core/protocols';
import { clientConfig } from '../../../src/aws/client-config.ts';
import { connection } from '../../../src/aws/connection.ts';
import { lookUpCluster } from '../../../src/aws/redshift/cluster.ts';
import { version } from '../../../src/version.ts';
import { inProcess } from '../../support/canned-aws.ts';

const aws = inProcess();
const { signal } = new AbortController();
const cluster = { kind: 'cluster', clusterIdentifier: 'a' } as const;
const found = `<Clusters><Cluster><ClusterIdentifier>a</ClusterIdentifier><VpcSecurityGroups><VpcSecurityGroup><VpcSecurityGroupId>sg-1</VpcSecurityGroupId></VpcSecurityGroup></VpcSecurityGroups></Cluster></Clusters>`;

const options = { region: 'us-east-1', env: {}, debug: () => undefined };

it('the SDK sends a request once: the policy sends again', () => {
  expect(clientConfig(connection(options))).toMatchObject({ region: 'us-east-1', maxAttempts: 1 });
});

it.each([
  [
    { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '42' },
    'github/octo-org/octo-repo',
    '42',
  ],
  [{ GITHUB_REPOSITORY: undefined, GITHUB_RUN_ID: undefined }, 'github/unknown', 'unknown'],
])('CloudTrail shows the action and the run: %j', async (variables, name, run) => {
  const surroundings = await aws.canned({ DescribeClusters: found });
  aws.setVariables(variables);
  const connected = connection(surroundings);
  expect(clientConfig(connected).customUserAgent).toEqual([
    ['revoke-redshift-ingress', version],
    [name, run],
  ]);
  await lookUpCluster(cluster, connected, signal);
  expect(surroundings.userAgents).toEqual([
    expect.stringContaining(`revoke-redshift-ingress/${version}`),
  ]);
});

/** A connection, or one that is still being opened. */
function silent(connecting: boolean): Socket {
  const quiet = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  const methods = ['setKeepAlive', 'setNoDelay', 'setTimeout', 'ref', 'unref'];
  const itself = Object.fromEntries(methods.map((name) => [name, () => quiet]));
  return Object.assign(quiet, itself, { connecting }) as unknown as Socket;
}

describe('a request', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  /** A way to send requests over connections that take everything and say nothing, and the agents it has made. */
  const sending = (protocol: string, connecting = false) => {
    const made: string[] = [];
    const agentOf = (name: string) => () => {
      made.push(name);
      const agent = Object.assign(new Agent(), { protocol: name });
      agent.createConnection = () => silent(connecting);
      return agent;
    };
    const agents = { http: agentOf('http:'), https: agentOf('https:') };
    const { requestHandler } = clientConfig(connection({ ...options, agents }));
    const send = () => requestHandler.handle(new HttpRequest({ protocol, hostname: 'a' }));
    return { made, send };
  };

  it.each(['http:', 'https:'])(
    'over %s needs the agent of that protocol only',
    async (protocol) => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
      const { made, send } = sending(protocol);
      const sent = [send(), send()].map((response) => response.catch(() => undefined));
      await jest.advanceTimersByTimeAsync(60_000);
      await Promise.all(sent);
      expect(made).toEqual([protocol]);
    },
  );

  it.each([
    ['without a connection fails after 5 seconds', 5_000, true],
    ['without a response fails after 20 seconds', 20_000, false],
  ])('%s', async (_, longest, connecting) => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
    const failed = jest.fn();
    sending('http:', connecting).send().catch(failed);
    await jest.advanceTimersByTimeAsync(longest - 1);
    expect(failed).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: 'TimeoutError' }));
  });

  it('fails where the address of the proxy can not be read, and nothing is sent', async () => {
    const surroundings = await aws.canned({ DescribeClusters: found });
    const connected = connection({ ...surroundings, env: { HTTP_PROXY: 'http://%' } });
    await expect(lookUpCluster(cluster, connected, signal)).rejects.toMatchObject({
      title: 'Invalid proxy',
      passes: false,
      maybeApplied: false,
    });
    expect(surroundings.requests).toEqual([]);
  });
});

describe('the body of a response', () => {
  const MIB = 2 ** 20;
  const block = Buffer.alloc(MIB, ' ');
  const bodyOf = (mebibytes: number) =>
    Readable.from(Array.from({ length: mebibytes }, () => block));
  const { streamCollector } = clientConfig(connection(options));

  it('is read whole up to 64 MiB', async () => {
    expect((await streamCollector(bodyOf(64))).length).toBe(64 * MIB);
  });

  it('is left where it is longer', async () => {
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
