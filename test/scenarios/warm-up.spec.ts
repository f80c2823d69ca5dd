import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { JobOptions } from '../runner/index.ts';
import { cidrIp, type Inputs } from '../support/group.ts';
import { createRole, idTokenOnly } from '../support/role.ts';
import { ClusterIdentifier, type Stage, stages, workgroupName } from '../support/stage.ts';
import { certificate, startTlsEndpoint } from '../support/tls-endpoint.ts';

const stageOf = stages();
const closing: { close(): void }[] = [];
afterEach(() => {
  for (const thing of closing.splice(0)) thing.close();
});

/** A job whose requests go through TLS, and what is at the other end; this may first cut connections, or close one. */
async function throughTls(cut = 0, farewell?: string) {
  const stage = await stageOf();
  const endpoint = await startTlsEndpoint(stage.emulator.url, cut, farewell);
  closing.push(endpoint);
  const group = stage.clusterGroup({ rules: [cidrIp] });
  const AWS_ENDPOINT_URL = `https://${endpoint.address}`;
  const env = { AWS_ENDPOINT_URL, NODE_EXTRA_CA_CERTS: certificate };
  return { stage, group, job: group.job(undefined, { env }), endpoint };
}

/** A stage with a TLS endpoint for each service, and how many connections each of them has taken. */
async function endpoints() {
  const stage = await stageOf();
  const entries = services.map(async (service) => {
    const endpoint = await startTlsEndpoint(stage.emulator.url);
    closing.push(endpoint);
    return [service, endpoint] as const;
  });
  const all = await Promise.all(entries);
  const variables = all.map(
    ([service, { address }]) =>
      [`AWS_ENDPOINT_URL_${service.toUpperCase()}`, `https://${address}`] as const,
  );
  const env = {
    ...idTokenOnly(stage.emulator),
    ...credentialsOf(stage),
    ...Object.fromEntries(variables),
    AWS_ENDPOINT_URL: undefined,
    NODE_EXTRA_CA_CERTS: certificate,
  };
  const opened = () =>
    Object.fromEntries(
      all.flatMap(([service, { connections }]) =>
        connections() > 0 ? [[service, connections()]] : [],
      ),
    );
  return { stage, env, opened };
}

const services = ['EC2', 'Redshift', 'Redshift_Serverless', 'STS'] as const;

const credentialsOf = ({ emulator: { credentials } }: Stage) => ({
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
});

const folder = (name: string) => ({ action: resolve(import.meta.dirname, '../..', name) });

describe('a step opens one connection to each service that it asks, and to no other:', () => {
  const rule = { 'cidr-ip': cidrIp };
  const revoke: JobOptions = {};
  const [lease, sweep] = [folder('lease'), folder('sweep')];

  test.each<[string, JobOptions, (stage: Stage) => Inputs, Readonly<Record<string, number>>]>([
    [
      'a rule of a cluster security group',
      revoke,
      (stage) => ({ ...stage.clusterGroup({ rules: [cidrIp] }).inputs, ...rule }),
      { Redshift: 1 },
    ],
    [
      'a rule of a VPC security group',
      revoke,
      (stage) => ({ ...stage.vpcGroup({ rules: [cidrIp] }).inputs, ...rule }),
      { EC2: 1 },
    ],
    [
      'a rule of a cluster',
      revoke,
      (stage) => {
        stage.cluster(5439, stage.vpcGroup({ rules: [cidrIp] }));
        return { 'cluster-identifier': ClusterIdentifier, ...rule };
      },
      { Redshift: 1, EC2: 1 },
    ],
    [
      'a rule of a workgroup',
      revoke,
      (stage) => {
        stage.workgroup(5439, stage.vpcGroup({ rules: [cidrIp] }));
        return { 'workgroup-name': workgroupName, ...rule };
      },
      { Redshift_Serverless: 1, EC2: 1 },
    ],
    [
      'a rule that a role revokes',
      revoke,
      (stage) => ({
        ...stage.vpcGroup({ rules: [cidrIp] }).inputs,
        ...rule,
        'role-to-assume': createRole(stage.emulator),
      }),
      { STS: 1, EC2: 1 },
    ],
    [
      'a lease for a VPC security group',
      lease,
      (stage) => ({ ...stage.vpcGroup().inputs, ...rule }),
      { EC2: 1 },
    ],
    [
      'a lease for a workgroup',
      lease,
      (stage) => {
        const { id } = stage.vpcGroup();
        const workgroup = { workgroupName, securityGroupIds: [id], publiclyAccessible: true };
        stage.emulator.redshiftServerless.putWorkgroup(workgroup);
        return { 'workgroup-name': workgroupName, ...rule, 'wait-until-reachable': '0' };
      },
      { Redshift_Serverless: 1, EC2: 1 },
    ],
    ['a sweep of a region', sweep, () => ({}), { EC2: 1 }],
  ])('%s', async (_, options, inputsOf, expected) => {
    const { stage, env, opened } = await endpoints();
    const job = stage.job(inputsOf(stage), { ...options, env });
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(opened()).toEqual(expected);
  });
});

describe('the connection that is opened before the SDK is loaded', () => {
  test('is the one that the request uses, and the only one', async () => {
    const { job, stage, endpoint } = await throughTls();
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(endpoint.connections()).toBe(1);
    expect(stage.actions()).toEqual(['RevokeClusterSecurityGroupIngress']);
  });

  test('is not there when there is nothing to do', async () => {
    const { job, endpoint } = await throughTls();
    await job.main();
    expect(await job.post()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(endpoint.connections()).toBe(1);
  });

  test('sends nothing where the inputs are refused', async () => {
    const { stage, env } = await endpoints();
    const job = stage.job({ 'vpc-security-group-id': 'redshift', 'cidr-ip': cidrIp }, { env });
    expect(await job.main()).toMatchObject({ exitCode: 1, stderr: '' });
    expect(stage.emulator.requests).toEqual([]);
  });

  test('does no harm where the server closes it as one that has waited for too long', async () => {
    const farewell =
      'HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
    const { job, group, endpoint } = await throughTls(0, farewell);
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(endpoint.connections()).toBe(2);
    expect(group.sources()).toEqual([]);
  });

  test('does no harm where the server cuts it', async () => {
    const { job, group, endpoint } = await throughTls(1);
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(endpoint.connections()).toBe(2);
    expect(group.sources()).toEqual([]);
  });
});
