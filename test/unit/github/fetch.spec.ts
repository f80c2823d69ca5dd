import { once } from 'node:events';
import { ClientRequest, createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { nodeFetch } from '../../../src/github/fetch.ts';
import { startProxy } from '../../support/proxy.ts';
import { switching } from '../../support/switching.ts';
import { startTlsEndpoint } from '../../support/tls-endpoint.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** The address of a server that responds in this way. */
async function serving(respond: RequestListener): Promise<string> {
  const server = createServer(respond).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/path?query`;
}

describe('a request of Octokit', () => {
  it('is sent with its method and headers, and its response is read whole', async () => {
    const url = await serving(({ method, url: path, headers }, response) =>
      response.writeHead(201, { 'x-one': '1' }).end(`${method} ${path} ${headers['x-two']}`),
    );
    const response = await nodeFetch({})(url, { method: 'POST', headers: { 'x-two': '2' } });
    expect(response).toMatchObject({ status: 201, url });
    expect(new Map(response.headers).get('x-one')).toBe('1');
    expect(await response.text()).toBe('POST /path?query 2');
  });

  it('is a GET unless told', async () => {
    const url = await serving(({ method }, response) => response.end(method));
    expect(await (await nodeFetch({})(url, {})).text()).toBe('GET');
  });

  it('follows no redirect', async () => {
    const url = await serving((_, response) => response.writeHead(302, { location: '/' }).end());
    expect((await nodeFetch({})(url, {})).status).toBe(302);
  });

  it('goes through the proxy that the environment names', async () => {
    const proxy = await startProxy();
    try {
      const url = await serving((_, response) => response.end('through'));
      expect(await (await nodeFetch({ HTTP_PROXY: proxy.url })(url, {})).text()).toBe('through');
      expect(proxy.requests).toHaveLength(1);
    } finally {
      await proxy.close();
    }
  });

  it.each([
    [2 ** 20, undefined],
    [2 ** 20 + 1, 'The response is too long'],
  ])('whose response has %i bytes: %p', async (length, problem) => {
    const url = await serving((_, response) => response.end('x'.repeat(length)));
    const asked = nodeFetch({})(url, {}).then(({ text }) => text());
    if (problem) await expect(asked).rejects.toThrow(problem);
    else expect(await asked).toHaveLength(length);
  });

  it('fails where the connection breaks in the middle of the response', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, { 'content-length': '9' }).write('x');
      response.destroy();
    });
    await expect(nodeFetch({})(url, {})).rejects.toThrow();
  });

  it('fails where the server switches protocols', async () => {
    const url = await serving(({ socket }) => socket.write(switching));
    await expect(nodeFetch({})(url, {})).rejects.toThrow('The server switches protocols');
  });

  it('fails where the server is silent for 20 seconds', async () => {
    const patience = jest.spyOn(ClientRequest.prototype, 'setTimeout');
    patience.mockImplementation(function (this: ClientRequest, milliseconds, silent) {
      if (milliseconds === 20_000) setImmediate(() => silent?.());
      return this;
    });
    try {
      const url = await serving(() => undefined);
      await expect(nodeFetch({})(url, {})).rejects.toThrow('There was no response in time');
    } finally {
      patience.mockRestore();
    }
  });

  it('goes over the connection of the one before', async () => {
    const ports = new Set<number | undefined>();
    const url = await serving(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.end();
    });
    const ask = nodeFetch({});
    await ask(url, {});
    await ask(url, {});
    expect(ports.size).toBe(1);
  });

  it('over TLS is not sent where the certificate is not trusted', async () => {
    let requests = 0;
    const endpoint = await startTlsEndpoint(await serving(() => requests++));
    try {
      await expect(nodeFetch({})(`https://${endpoint.address}/`, {})).rejects.toMatchObject({
        code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      });
      expect(requests).toBe(0);
    } finally {
      endpoint.close();
    }
  });

  it('ends when nobody waits any more', async () => {
    const controller = new AbortController();
    const url = await serving(() => controller.abort());
    await expect(nodeFetch({})(url, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
