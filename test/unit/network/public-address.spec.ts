import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askAddress } from '../../../src/network/public-address.ts';
import { type Emulator, type Fault, startEmulator } from '../../emulator/index.ts';
import { closedPort } from '../../support/listener.ts';
import { startProxy } from '../../support/proxy.ts';
import { startSwitchingServer } from '../../support/switching.ts';
import { startTlsEndpoint } from '../../support/tls-endpoint.ts';

let emulator: Emulator;
const never = new AbortController().signal;

beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.close());

const ask = () => askAddress(emulator.checkIp.url, never);
/** A fault that the service for addresses meets. */
const inject = (fault: Fault) => emulator.inject({ ...fault, service: 'checkip' });
/** Asks a service that answers like this. */
async function askOf(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await askAddress(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, never);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
const says = (words: RegExp, passes = false) => ({
  passes,
  explanation: expect.stringMatching(words),
});

describe('the public address of this runner', () => {
  it('is what the service sends', async () => {
    expect(await ask()).toBe('203.0.113.7');
    emulator.checkIp.addresses = ['2001:DB8::7'];
    expect(await ask()).toBe('2001:db8::7');
  });

  it('is asked over a connection of its own each time', async () => {
    emulator.checkIp.addresses = ['203.0.113.7', '203.0.113.8'];
    const told = await Promise.all([ask(), ask()]);
    expect(told.sort()).toEqual(['203.0.113.7', '203.0.113.8']);
  });

  it('is asked for in plain text, by a client that says what it is', async () => {
    const address = await askOf(({ headers }, response) => {
      const isKnown = headers['user-agent'] === 'revoke-redshift-ingress';
      response.end(
        isKnown && headers.accept === 'text/plain' ? '203.0.113.7' : 'a page for people',
      );
    });
    expect(address).toBe('203.0.113.7');
  });

  it('may come in pieces', async () => {
    const address = await askOf((_, response) => {
      response.write('203.0.');
      response.end('113.7\n');
    });
    expect(address).toBe('203.0.113.7');
  });

  it('is asked without a proxy', async () => {
    const proxy = await startProxy();
    const variables = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url, http_proxy: proxy.url };
    Object.assign(process.env, variables);
    try {
      expect(await ask()).toBe('203.0.113.7');
      expect(proxy.requests).toEqual([]);
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
      await proxy.close();
    }
  });
});

describe('a service that sends something else', () => {
  it.each([
    ['a private address', '10.0.0.5', /127\.0\.0\.1:\d+ .* sent 10\.0\.0\.5, which is a private/],
    ['two addresses', '203.0.113.7, 203.0.113.8', /sent "203.*8", which is not one IP address/],
    ['more than an address', `203.0.113.7${' '.repeat(60)}`, /which is not one IP address/],
    ['nothing', '', /sent an empty response\./],
  ])('is told for %s, with what to set', async (_, sent, words) => {
    emulator.checkIp.addresses = [sent];
    await expect(ask()).rejects.toMatchObject(says(words));
    await expect(ask()).rejects.toMatchObject(
      says(/Set cidr-ip to that address, or public-ip-url/),
    );
  });

  it('is told for a page of HTML', async () => {
    inject({ kind: 'html', at: 'before-change', status: 200 });
    await expect(ask()).rejects.toMatchObject(says(/sent "<!DOCTYPE html>.*…", which is not one/));
  });

  it('is not read to the end where there is none', async () => {
    inject({ kind: 'endless' });
    await expect(ask()).rejects.toMatchObject(says(/sent an empty response|not one IP address/));
  });

  it('is told for an address that something comes after, in a piece of its own', async () => {
    const asking = askOf((_, response) => {
      response.write('203.0.113.7'.padEnd(64));
      response.end('is the address of the proxy');
    });
    await expect(asking).rejects.toMatchObject(says(/sent "203.*, which is not one IP address/));
  });

  it.each([300, 301, 302, 307, 308, 399])(
    'is not followed where it redirects with %d',
    async (status) => {
      const headers = { location: 'https://login.example.com/' };
      inject({ kind: 'error', code: 'Moved', status, message: '203.0.113.9', headers });
      await expect(ask()).rejects.toMatchObject(
        says(/redirects to https:\/\/login\.example\.com\//),
      );
      expect(emulator.requests).toHaveLength(1);
    },
  );

  it('may redirect without saying where', async () => {
    inject({ kind: 'error', code: 'Moved', status: 302, message: '' });
    await expect(ask()).rejects.toMatchObject(says(/redirects to an unknown location\./));
  });

  it.each([
    [429, true],
    [500, true],
    [502, true],
    [400, false],
    [403, false],
    [404, false],
    [204, false],
  ])('with status %d passes: %s', async (status, passes) => {
    inject({ kind: 'error', code: 'Failed', status, message: status === 204 ? '' : '203.0.113.9' });
    await expect(ask()).rejects.toMatchObject(says(new RegExp(`sent status ${status}\\.`), passes));
  });
});

describe('a service that is not there', () => {
  it('passes where the connection is refused', async () => {
    const port = await closedPort();
    await expect(askAddress(`http://127.0.0.1:${port}/`, never)).rejects.toMatchObject(
      says(/could not be asked .*: the connection was refused\. .*proxy isn't used/, true),
    );
  });

  it('passes where the connection breaks before the response', async () => {
    inject({ kind: 'cut', at: 'before-change' });
    await expect(ask()).rejects.toMatchObject(says(/could not be asked .*: /, true));
  });

  it('passes where the connection breaks in the middle of the response', async () => {
    const asking = askOf((_, response) => {
      response.writeHead(200, { 'content-length': 12 });
      response.write('203.0.113.', () => response.destroy());
    });
    await expect(asking).rejects.toMatchObject(
      says(/could not be asked .*: the connection was reset\./, true),
    );
  });

  it('is not waited for where it switches protocols', async () => {
    const server = await startSwitchingServer();
    try {
      await expect(askAddress(server.url, never)).rejects.toMatchObject(says(/sent status 101\./));
    } finally {
      server.close();
    }
  });

  it('is given up with the signal', async () => {
    inject({ kind: 'silence', at: 'before-change' });
    const signal = AbortSignal.timeout(50);
    await expect(askAddress(emulator.checkIp.url, signal)).rejects.toMatchObject(says(/./, true));
  });

  it('is not believed without a certificate that is trusted', async () => {
    const endpoint = await startTlsEndpoint(emulator.url);
    try {
      await expect(askAddress(`https://${endpoint.address}/checkip`, never)).rejects.toMatchObject(
        says(/certificate of 127\.0\.0\.1:\d+ is not trusted: .*NODE_EXTRA_CA_CERTS/),
      );
    } finally {
      endpoint.close();
    }
  });
});
