import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { idTokens } from '../../../src/github/id-token.ts';
import { inProcess } from '../../support/canned-aws.ts';

inProcess();

const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl';
const { signal } = new AbortController();
const closings: (() => void)[] = [];

afterEach(() => {
  for (const close of closings.splice(0)) close();
});

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const answering =
  (status: number, body: string): Handler =>
  (_, response) =>
    response.writeHead(status).end(body);

/** The tokens that an endpoint gives, and the requests that came to it. */
async function endpoint(handler: Handler, more: Readonly<Record<string, string>> = {}) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const masked: string[] = [];
  const time = { now: 0 };
  const tokens = idTokens({
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      ...more,
    },
    now: () => time.now,
    mask: (secret) => masked.push(secret),
  });
  return { tokens, requests, masked, time, url };
}

const good = answering(200, JSON.stringify({ count: token.length, value: token }));

describe('an ID token', () => {
  it("is asked of GitHub for AWS, with the job's own token, and masked", async () => {
    const { tokens, requests, masked } = await endpoint(good);
    expect(await tokens.get(signal)).toBe(token);
    expect(masked).toEqual([token]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'GET',
      url: '/token?api-version=2.0&audience=sts.amazonaws.com',
      headers: { accept: 'application/json', authorization: 'Bearer request-token' },
    });
    expect(requests[0]?.headers['user-agent']).toMatch(/^revoke-redshift-ingress\//);
  });

  it('is used again for four of its five minutes', async () => {
    const { tokens, requests, time } = await endpoint(good);
    const start = 60_000;
    time.now = start;
    await tokens.get(signal);
    time.now = start + 4 * 60_000 - 1;
    await tokens.get(signal);
    expect(requests).toHaveLength(1);
    time.now = start + 4 * 60_000;
    await tokens.get(signal);
    expect(requests).toHaveLength(2);
  });

  it('is asked for anew where the last one was of no use', async () => {
    const { tokens, requests } = await endpoint(good);
    await tokens.get(signal);
    tokens.forget();
    await tokens.get(signal);
    expect(requests).toHaveLength(2);
  });

  it('comes through a proxy where the environment names one', async () => {
    const proxy = await endpoint(good);
    const address = 'http://tokens.example/token?x=1';
    const { tokens, requests } = await endpoint(good, {
      ACTIONS_ID_TOKEN_REQUEST_URL: address,
      HTTP_PROXY: proxy.url,
    });
    expect(await tokens.get(signal)).toBe(token);
    expect(proxy.requests[0]?.url).toBe(`${address}&audience=sts.amazonaws.com`);
    expect(requests).toEqual([]);
  });
});

describe('no ID token', () => {
  it.each([['ACTIONS_ID_TOKEN_REQUEST_URL'], ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']])(
    'without %s means that the job lacks the permission',
    async (name) => {
      const { tokens, requests } = await endpoint(good, { [name]: '' });
      await expect(tokens.get(signal)).rejects.toMatchObject({
        title: 'No permission to get an ID token',
        passes: false,
      });
      expect(requests).toEqual([]);
    },
  );

  it.each([401, 403, 404, 400])('with status %i is a refusal', async (status) => {
    const { tokens, masked } = await endpoint(answering(status, '{"message":"no"}'));
    await expect(tokens.get(signal)).rejects.toMatchObject({
      title: 'ID token refused by GitHub',
      passes: false,
      ownWords: expect.stringContaining(`status ${status}`),
    });
    expect(masked).toEqual([]);
  });

  it('with status 407 is a refusal of the proxy', async () => {
    const { tokens } = await endpoint(answering(407, ''));
    await expect(tokens.get(signal)).rejects.toMatchObject({ title: 'Refused by the proxy' });
  });

  it.each<[string, Handler]>([
    ['throttling', answering(429, '')],
    ['a failure', answering(500, 'Oops')],
    ['a gateway', answering(502, '<html>')],
    ['HTML in its place', answering(200, '<html>')],
    ['JSON without it', answering(200, '{}')],
    ['JSON with nothing like it', answering(200, '{"value":"a\\n::error::b"}')],
    ['JSON with a number', answering(200, '{"value":1}')],
    ['JSON with two parts of it', answering(200, '{"value":"eyJhIjoxfQ.eyJiIjoyfQ"}')],
    ['JSON with an empty part of it', answering(200, '{"value":".eyJiIjoyfQ.c2ln"}')],
    ['JSON with words before it', answering(200, `{"value":"token ${token}"}`)],
    ['JSON with words after it', answering(200, `{"value":"${token}\\nX-Other: header"}`)],
    ['a status that is no success', answering(201, JSON.stringify({ value: token }))],
    ['a redirection', answering(302, '')],
    [
      'half a response',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"val');
        setImmediate(() => response.destroy());
      },
    ],
    ['a connection that is cut', (request) => request.socket.destroy()],
    [
      'a response without end',
      (_, response) => {
        response.writeHead(200);
        const write = () => response.write('x'.repeat(60_000), () => setImmediate(write));
        response.on('error', () => undefined);
        write();
      },
    ],
  ])('and %s is a failure that passes', async (_, handler) => {
    const { tokens, masked } = await endpoint(handler);
    await expect(tokens.get(signal)).rejects.toMatchObject({
      title: 'No ID token from GitHub',
      passes: true,
      maybeApplied: false,
    });
    expect(masked).toEqual([]);
  });

  it('and a response with status 200 is not quoted, since it may have a token', async () => {
    const { tokens } = await endpoint(answering(200, `{"token":"${token}"}`));
    await expect(tokens.get(signal)).rejects.toMatchObject({
      ownWords: 'The response was: empty (IdTokenUnavailable, status 200).',
    });
  });

  it('and an endpoint that is not there is a failure that passes', async () => {
    const { tokens } = await endpoint(good, {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/token?x=1',
    });
    await expect(tokens.get(signal)).rejects.toMatchObject({
      title: 'No ID token from GitHub',
      ownWords: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('and a proxy that is no URL is a mistake of the environment, told without its password', async () => {
    const { tokens } = await endpoint(good, { HTTP_PROXY: 'http://user:pass%word@host' });
    const fault = await tokens.get(signal).catch((error: Error) => error);
    expect(fault).toMatchObject({ title: 'Invalid proxy', passes: false });
    expect(String(fault)).not.toContain('pass%word');
  });

  it('in a body that is refused is ever quoted', async () => {
    const { tokens } = await endpoint(answering(200, `{"value":"${token} "}`));
    const fault = await tokens.get(signal).catch((error: Error) => error);
    expect(String(fault)).not.toContain(token);
  });

  it('is in what is told, which has the rest of what GitHub said', async () => {
    const said = `for request-token, not ${token} or ${token}: no`;
    const { tokens } = await endpoint(answering(403, said));
    await expect(tokens.get(signal)).rejects.toMatchObject({
      ownWords: expect.stringContaining('for ***, not *** or ***: no'),
    });
  });

  it.each([403, 500])('with status %i is told with the first 200 characters', async (status) => {
    const { tokens } = await endpoint(answering(status, `${'x'.repeat(199)}yz`));
    const fault = await tokens.get(signal).catch((error: Error) => error);
    expect(String(fault)).toContain('xy');
    expect(String(fault)).not.toContain('yz');
  });

  it('is told with a body that may have had one', async () => {
    const { tokens } = await endpoint(answering(200, '{"value":"half-of-a-secret'));
    const fault = await tokens.get(signal).catch((error: Error) => error);
    expect(String(fault)).not.toContain('half');
  });

  it.each([201, 400, 500])('in an error with status %i is ever quoted', async (status) => {
    const tokens = [token, 'request-token'];
    const { tokens: idTokens } = await endpoint(
      answering(status, `{"value":"${tokens.join(' ')}"}`),
    );
    const fault = await idTokens.get(signal).catch((error: Error) => error);
    for (const secret of tokens) expect(String(fault)).not.toContain(secret);
  });

  it('comes after the signal was aborted', async () => {
    const { tokens, masked } = await endpoint(() => undefined);
    const controller = new AbortController();
    const waiting = tokens.get(controller.signal);
    controller.abort();
    await expect(waiting).rejects.toThrow();
    expect(masked).toEqual([]);
  });
});
