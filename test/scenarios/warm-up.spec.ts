import { afterEach, describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';
import { certificate, startTlsEndpoint } from '../support/tls-endpoint.ts';

const stageOf = stages();
const closing: { close(): void }[] = [];
afterEach(() => {
  for (const thing of closing.splice(0)) thing.close();
});

/** A job whose requests go through TLS, and what is at the other end; this cuts some connections first. */
async function throughTls(cut = 0) {
  const stage = await stageOf();
  const endpoint = await startTlsEndpoint(stage.emulator.url, cut);
  closing.push(endpoint);
  const group = stage.clusterGroup({ rules: [cidrIp] });
  const AWS_ENDPOINT_URL = `https://${endpoint.address}`;
  const env = { AWS_ENDPOINT_URL, NODE_EXTRA_CA_CERTS: certificate };
  return { stage, group, job: group.job(undefined, { env }), endpoint };
}

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

  test('does no harm where the server cuts it', async () => {
    const { job, group, endpoint } = await throughTls(1);
    expect(await job.main()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(endpoint.connections()).toBe(2);
    expect(group.sources()).toEqual([]);
  });
});
