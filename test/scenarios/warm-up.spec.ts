import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { JobOptions } from '../runner/index.ts';
import { cidrIp, type Inputs } from '../support/group.ts';
import { createRole } from '../support/role.ts';
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

/** A stage with a TLS endpoint for each service, and the services that have been connected to. */
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
    ...stage.emulator.github.oidc.variables,
    ...Object.fromEntries(variables),
    AWS_ENDPOINT_URL: undefined,
    NODE_EXTRA_CA_CERTS: certificate,
  };
  const connected = () =>
    all.flatMap(([service, { connections }]) => (connections() > 0 ? [service] : []));
  return { stage, env, connected };
}

const services = ['EC2', 'Redshift', 'Redshift_Serverless', 'STS'] as const;
type Service = (typeof services)[number];

const folder = (name: string) => ({ action: resolve(import.meta.dirname, '../..', name) });

describe('a step connects to each service that it asks, and to no other:', () => {
  const rule = { 'cidr-ip': cidrIp };
  const revoke: JobOptions = {};
  const [lease, sweep] = [folder('lease'), folder('sweep')];

  test.each<[string, JobOptions, (stage: Stage) => Inputs, readonly Service[]]>([
    [
      'a rule of a cluster security group',
      revoke,
      (stage) => ({ ...stage.clusterGroup({ rules: [cidrIp] }).inputs, ...rule }),
      ['Redshift'],
    ],
    [
      'a rule of a VPC security group',
      revoke,
      (stage) => ({ ...stage.vpcGroup({ rules: [cidrIp] }).inputs, ...rule }),
      ['EC2'],
    ],
    [
      'a rule of a cluster',
      revoke,
      (stage) => {
        stage.cluster(5439, stage.vpcGroup({ rules: [cidrIp] }));
        return { 'cluster-identifier': ClusterIdentifier, ...rule };
      },
      ['EC2', 'Redshift'],
    ],
    [
      'a rule of a workgroup',
      revoke,
      (stage) => {
        stage.workgroup(5439, stage.vpcGroup({ rules: [cidrIp] }));
        return { 'workgroup-name': workgroupName, ...rule };
      },
      ['EC2', 'Redshift_Serverless'],
    ],
    [
      'a rule that a role revokes',
      revoke,
      (stage) => ({
        ...stage.vpcGroup({ rules: [cidrIp] }).inputs,
        ...rule,
        'role-to-assume': createRole(stage.emulator),
      }),
      ['EC2', 'STS'],
    ],
    [
      'a lease for a VPC security group',
      lease,
      (stage) => ({ ...stage.vpcGroup().inputs, ...rule }),
      ['EC2'],
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
      ['EC2', 'Redshift_Serverless'],
    ],
    ['a sweep of a region', sweep, () => ({}), ['EC2']],
  ])('%s', async (_, options, inputsOf, expected) => {
    const { stage, env, connected } = await endpoints();
    const job = stage.job(inputsOf(stage), { ...options, env });
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(connected()).toEqual(expected);
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
