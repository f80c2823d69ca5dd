import { afterEach, describe, expect, it } from '@jest/globals';
import { tryToConnect } from '../../../src/network/connect.ts';
import { closedPort, type Listener, startListener } from '../../support/listener.ts';

let listener: Listener | undefined;
const never = new AbortController().signal;

afterEach(async () => {
  await listener?.close();
  listener = undefined;
});

describe('a TCP connection', () => {
  it('is there where somebody listens, and is closed at once', async () => {
    listener = await startListener();
    await tryToConnect(listener.host, listener.port, never);
    // The listener hears of it a moment later.
    while (listener.connections === 0) await new Promise(setImmediate);
    while (listener.open > 0) await new Promise(setImmediate);
    expect(listener.connections).toBe(1);
  });

  it('fails with a fault that passes where nobody listens, with the endpoint and the reason', async () => {
    const port = await closedPort();
    await expect(tryToConnect('127.0.0.1', port, never)).rejects.toMatchObject({
      title: 'Endpoint not reachable',
      passes: true,
      explanation: expect.stringMatching(`127\\.0\\.0\\.1:${port}: the connection was refused\\.`),
    });
  });

  it('fails where the host is not known', async () => {
    await expect(tryToConnect('cluster.invalid', 5439, never)).rejects.toMatchObject({
      explanation: expect.stringMatching(/cluster\.invalid:5439: (there is no such host|its host)/),
    });
  });

  it('is given up with the signal', async () => {
    const gone = AbortSignal.abort();
    await expect(tryToConnect('127.0.0.1', 5439, gone)).rejects.toMatchObject({ passes: true });
  });
});
