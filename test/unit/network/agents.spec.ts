import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { get as secureGet } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { agentsFor } from '../../../src/network/agents.ts';
import { startProxy } from '../../support/proxy.ts';

it('connections go through the proxy that the environment names for their protocol', async () => {
  const [plain, secure] = [
    await startProxy({ refuse: 'forbidden' }),
    await startProxy({ refuse: 'forbidden' }),
  ];
  const env = { HTTP_PROXY: plain.url, HTTPS_PROXY: secure.url };
  const agents = agentsFor(env);
  try {
    await once(get('http://aws.example/', { agent: agents.http() }), 'response');
    await once(secureGet('https://aws.example/', { agent: agents.https() }), 'error');
    expect(plain.requests.map(({ target }) => target)).toEqual(['http://aws.example/']);
    expect(secure.requests.map(({ target }) => target)).toEqual(['aws.example:443']);
  } finally {
    agents.http().destroy();
    await Promise.all([plain.close(), secure.close()]);
  }
});

it('a proxy is used, with its password, that is named without a scheme', async () => {
  const proxy = await startProxy({ credentials: 'octocat:secret', refuse: 'forbidden' });
  const address = proxy.url.replace('http://', '');
  const { http, https } = agentsFor({
    http_proxy: address,
    HTTP_PROXY: 'http://[',
    HTTPS_PROXY: address,
  });
  try {
    await once(get('http://aws.example/', { agent: http() }), 'response');
    await once(secureGet('https://aws.example/', { agent: https() }), 'error');
    expect(proxy.requests).toEqual([
      { method: 'GET', target: 'http://aws.example/', outcome: '403' },
      { method: 'CONNECT', target: 'aws.example:443', outcome: '403' },
    ]);
  } finally {
    http().destroy();
    await proxy.close();
  }
});

it('a connection is kept for the next request', async () => {
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ports = new Set<number | undefined>();
  server.on('request', ({ socket }) => ports.add(socket.remotePort));
  const agents = agentsFor({});
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    for (const _ of [1, 2]) {
      const request = get(url, { agent: agents.http() });
      const [response] = await once(request, 'response');
      await once(response.resume(), 'close');
    }
    expect(ports.size).toBe(1);
  } finally {
    agents.http().destroy();
    server.close();
  }
});

it('a proxy whose address can not be read is an error where it is needed', () => {
  const agents = agentsFor({ HTTPS_PROXY: 'http://[' });
  expect(() => agents.https()).toThrow();
  expect(agents.http()).toBe(agents.http());
});
