import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectEarly } from '../../../src/actions/connect-early.ts';
import { startListener } from '../../support/listener.ts';
import { phasesInProcess } from '../../support/phases.ts';

const { newStage, aws, give } = phasesInProcess();
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

/** A step with these inputs, and the endpoint of its first request. */
async function stepWith(inputs: Readonly<Record<string, string>>, protocol = 'https') {
  const endpoint = await startListener();
  closing.push(endpoint.close);
  give(await newStage(), inputs);
  aws.setVariables({ AWS_ENDPOINT_URL: `${protocol}://127.0.0.1:${endpoint.port}` });
  return endpoint;
}

const sweep = { 'aws-region': 'us-east-1' };

describe('before a step is loaded', () => {
  it('the connection for its first request is opened', async () => {
    const endpoint = await stepWith(sweep);
    const agents = await connectEarly();
    closing.push(() => agents.https().destroy());
    while (endpoint.connections === 0) await setTimeout(1);
    expect(endpoint.connections).toBe(1);
  });

  it.each([
    ['without TLS', sweep, 'http'],
    ['without a region', { 'aws-region': 'Virginia' }, 'https'],
  ])('none is opened %s', async (_, inputs, protocol) => {
    const endpoint = await stepWith(inputs, protocol);
    await connectEarly();
    // Connections are taken in the order in which they come.
    const own = connect(endpoint.port, endpoint.host);
    await once(own, 'connect');
    own.destroy();
    while (endpoint.connections === 0) await setTimeout(1);
    expect(endpoint.connections).toBe(1);
  });
});
