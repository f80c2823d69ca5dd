import { Agent, createServer, get } from 'node:http';
import { get as getOverTls } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { unwatched, wire } from '../../../src/aws/wire.ts';
import { startTlsEndpoint } from '../../support/tls-endpoint.ts';

const closings: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** Listens on loopback until the spec is over; gives the port. */
async function listening(server: Server): Promise<number> {
  closings.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A service that responds to nothing, and says when a request has come. */
async function silentService() {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const server = createServer(() => resolve());
  closings.push(() => server.closeAllConnections());
  return { port: await listening(server), reached };
}

type Get = typeof get;

/** A request that nobody waits for; the spec ends it. */
const ask = (port: number, by: Get = get, options: object = {}) => {
  const request = by({ port, host: '127.0.0.1', ...options });
  request.on('error', () => undefined);
  closings.push(() => request.destroy());
  return new Promise<void>((resolve) => request.once('response', () => resolve()));
};

describe('work', () => {
  it('without a request has sent none, and gives what it gives', async () => {
    const { done, wasSent } = wire.watch(async () => 'done');
    expect([await done, wasSent()]).toEqual(['done', false]);
  });

  it('that throws rejects', async () => {
    const work = async () => {
      throw new Error('no');
    };
    await expect(wire.watch(work).done).rejects.toThrow('no');
  });

  it('has sent a request when the connection is there, before any response', async () => {
    const { port, reached } = await silentService();
    const { wasSent } = wire.watch(() => ask(port));
    expect(wasSent()).toBe(false);
    await reached;
    expect(wasSent()).toBe(true);
  });

  it('has sent nothing where nobody listens', async () => {
    const server = createTcpServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const { done, wasSent } = wire.watch(
      () => new Promise((resolve) => get({ port, host: '127.0.0.1' }).on('error', resolve)),
    );
    await done;
    expect(wasSent()).toBe(false);
  });

  it('has sent nothing while TLS is not there', async () => {
    const { promise: reached, resolve } = Promise.withResolvers<void>();
    const port = await listening(
      createTcpServer((socket) => {
        closings.push(() => socket.destroy());
        socket.once('data', () => resolve());
      }),
    );
    const { wasSent } = wire.watch(() => ask(port, getOverTls));
    await reached;
    expect(wasSent()).toBe(false);
  });

  it('has sent a request when TLS is there', async () => {
    const { port, reached } = await silentService();
    const endpoint = await startTlsEndpoint(`http://127.0.0.1:${port}`);
    closings.push(endpoint.close);
    const { wasSent } = wire.watch(() =>
      ask(Number(endpoint.address.split(':')[1]), getOverTls, { rejectUnauthorized: false }),
    );
    await reached;
    expect(wasSent()).toBe(true);
  });

  it('has sent a request on a connection that was there already', async () => {
    const { promise: second, resolve } = Promise.withResolvers<void>();
    let requests = 0;
    const server = createServer((_, response) => {
      if (++requests === 1) response.end();
      else resolve();
    });
    closings.push(() => server.closeAllConnections());
    const port = await listening(server);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await new Promise((resolve) =>
      get({ port, host: '127.0.0.1', agent }, (response) => response.resume().on('end', resolve)),
    );
    const { wasSent } = wire.watch(() => ask(port, get, { agent }));
    await second;
    expect(wasSent()).toBe(true);
  });

  it('has not sent what goes on beside it', async () => {
    const { port, reached } = await silentService();
    const { wasSent } = wire.watch(() => delay(0));
    ask(port);
    await reached;
    expect(wasSent()).toBe(false);
  });

  it('has not sent what its credentials have sent', async () => {
    const { port, reached } = await silentService();
    const { wasSent } = wire.watch(() => unwatched(() => ask(port)));
    await reached;
    expect(wasSent()).toBe(false);
  });
});
