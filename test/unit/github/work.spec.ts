import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Run } from '../../../src/domain/run.ts';
import { Fault } from '../../../src/faults/fault.ts';
import { gitHub } from '../../../src/github/work.ts';
import { emulated } from '../../emulator/testing.ts';
import { HOUR, NOON, run } from '../../support/leases.ts';
import { startProxy } from '../../support/proxy.ts';

const never = new AbortController().signal;
const id = Number(run.id);

describe('GitHub', () => {
  const emulation = emulated({ clock: () => NOON });
  const asking = (env: NodeJS.ProcessEnv = {}, token = emulation.emulator.github.token) => {
    const seen: string[] = [];
    const { apiUrl, serverUrl } = emulation.emulator.github;
    const api = gitHub({
      token,
      env: { GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, ...env },
      debug: (text) => seen.push(text),
    });
    return { api, seen };
  };

  beforeEach(() => {
    const { github } = emulation.emulator;
    github.putJob({
      id: 77,
      runId: id,
      status: 'completed',
      startedAt: new Date(NOON - 2 * HOUR),
      completedAt: new Date(NOON - HOUR),
    });
    github.putJob({ id: 78, runId: id, status: 'in_progress' });
    github.putRun({
      id,
      status: 'completed',
      startedAt: new Date(NOON - 2 * HOUR),
      updatedAt: new Date(NOON - HOUR),
    });
    github.putRun({ id, attempt: 2, status: 'queued' });
  });

  it('says what becomes of a job', async () => {
    const { api, seen } = asking();
    expect(await api.jobStatus(run, '77', never)).toEqual({
      kind: 'completed',
      of: 'job',
      started: NOON - 2 * HOUR,
      completed: NOON - HOUR,
      now: NOON,
    });
    expect(await api.jobStatus(run, '78', never)).toEqual({
      kind: 'going-on',
      status: 'in_progress',
    });
    expect(seen[0]).toMatch(
      /^job 77 of octo-org\/octo-repo run 1658821493: request id (?!none$)[\w-]+$/,
    );
    expect(emulation.emulator.requests[0]).toMatchObject({
      action: 'actions/get-job-for-workflow-run',
      parameters: { owner: 'octo-org', repo: 'octo-repo', job_id: '77' },
      userAgent: expect.stringMatching(/^revoke-redshift-ingress\/\d/),
    });
  });

  it('says what becomes of an attempt of a run', async () => {
    const { api } = asking();
    expect(await api.attemptStatus(run, never)).toMatchObject({ kind: 'completed', of: 'run' });
    expect(await api.attemptStatus({ ...run, attempt: '2' }, never)).toMatchObject({
      kind: 'going-on',
      status: 'queued',
    });
  });

  it.each<[string, object, NodeJS.ProcessEnv]>([
    ['another server in the lease', { server: 'https://github.example.com' }, {}],
    ['no server in the environment', {}, { GITHUB_SERVER_URL: '' }],
  ])('is not asked where there is %s', async (_, more, env) => {
    await expect(asking(env).api.jobStatus({ ...run, ...more }, '77', never)).rejects.toMatchObject(
      {
        title: 'Lease of another GitHub server',
      },
    );
    expect(emulation.emulator.requests).toEqual([]);
  });

  it('is not asked without a token', () => {
    expect(() => asking({}, '')).toThrow(expect.objectContaining({ title: 'No GitHub token' }));
  });

  it.each<[string, Run, string]>([
    ['of another attempt', { ...run, attempt: '2' }, '77'],
    ['of another run', { ...run, id: '5' }, '77'],
  ])('may tell of a job %s, which does not count', async (_, of, job) => {
    await expect(asking().api.jobStatus(of, job, never)).rejects.toMatchObject({
      title: 'Unclear response from GitHub',
    });
  });

  it.each<[string, Run, string]>([
    ['a job', run, '79'],
    ['another repository', { ...run, repository: 'octo-org/other' }, '77'],
  ])('may not know %s', async (_, of, job) => {
    await expect(asking().api.jobStatus(of, job, never)).rejects.toMatchObject({
      title: 'Not found on GitHub',
      passes: false,
    });
  });

  it('may not accept the token', async () => {
    await expect(asking({}, 'ghs_other').api.jobStatus(run, '77', never)).rejects.toMatchObject({
      title: 'GitHub token not accepted',
      kind: 'refuses-all',
    });
  });

  it('may not let the token read the jobs', async () => {
    const { github } = emulation.emulator;
    github.acceptToken('ghs_weak', { repository: run.repository, actions: 'none' });
    await expect(asking({}, 'ghs_weak').api.jobStatus(run, '77', never)).rejects.toMatchObject({
      title: 'Access denied by GitHub',
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  it('may have been asked too often', async () => {
    emulation.emulator.github.rateLimit.limit = 0;
    await expect(asking().api.jobStatus(run, '77', never)).rejects.toMatchObject({
      title: 'GitHub rate limit reached',
      kind: 'refuses-all',
    });
  });

  it('may stay silent until nobody waits any more', async () => {
    const silence = emulation.emulator.inject({
      kind: 'silence',
      at: 'before-change',
      service: 'github',
    });
    const controller = new AbortController();
    const asked = asking().api.jobStatus(run, '77', controller.signal);
    const why = new Fault('Time is up', '');
    await silence.reached;
    controller.abort(why);
    await expect(asked).rejects.toBe(why);
  });

  it('is asked through the proxy of the environment', async () => {
    const proxy = await startProxy();
    try {
      const { api } = asking({ HTTP_PROXY: proxy.url });
      await api.jobStatus(run, '77', never);
      expect(proxy.requests).toHaveLength(1);
    } finally {
      await proxy.close();
    }
  });

  it('may be out of reach', async () => {
    const { api } = asking({ GITHUB_API_URL: 'http://user:secret@127.0.0.1:1' });
    const asked = api.jobStatus(run, '77', never);
    await expect(asked).rejects.toMatchObject({ title: 'No response from GitHub', passes: true });
    await expect(asked).rejects.not.toThrow('secret');
  });
});

describe('whatever comes back', () => {
  let server: Server;
  let respond: RequestListener;
  let env: NodeJS.ProcessEnv;

  beforeEach(async () => {
    server = createServer((request, response) => respond(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    env = {
      GITHUB_API_URL: `http://127.0.0.1:${port}//`,
      GITHUB_SERVER_URL: 'https://github.com//',
    };
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = () => gitHub({ token: 't', env, debug: () => undefined }).jobStatus(run, '77', never);
  const answer = (status: number, headers: Record<string, string>, body: string) => {
    respond = (_, response) => response.writeHead(status, headers).end(body);
    return ask();
  };
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const over = JSON.stringify({
    id: 77,
    run_id: id,
    run_attempt: 1,
    status: 'completed',
    started_at: '2026-01-01T00:00:00Z',
    completed_at: '2026-01-01T01:00:00Z',
  });

  it('counts where it is the answer', async () => {
    expect(await answer(200, json, over)).toMatchObject({ kind: 'completed' });
  });

  it('is asked for below the address of the API, however many slashes that ends with', async () => {
    const paths: (string | undefined)[] = [];
    respond = ({ url }, response) => {
      paths.push(url);
      response.writeHead(200, json).end(over);
    };
    await ask();
    expect(paths).toEqual(['/repos/octo-org/octo-repo/actions/jobs/77']);
  });

  it('is asked of github.com where the environment names no other API', async () => {
    const proxied = once(server, 'connect');
    const asked = gitHub({
      token: 't',
      env: { GITHUB_SERVER_URL: 'https://github.com', HTTPS_PROXY: env['GITHUB_API_URL'] },
      debug: () => undefined,
    }).jobStatus(run, '77', never);
    const [{ url }, socket] = (await proxied) as [IncomingMessage, Socket];
    expect(url).toBe('api.github.com:443');
    socket.destroy();
    await expect(asked).rejects.toMatchObject({ title: 'No response from GitHub' });
  });

  it('may warn of the API, which is not told', async () => {
    const told = jest.spyOn(console, 'warn');
    // Octokit takes the functions of the console when it is loaded.
    jest.resetModules();
    const fresh = await import('../../../src/github/work.ts');
    const deprecated = {
      ...json,
      deprecation: '@1767225600',
      link: '<https://x>; rel="deprecation"',
    };
    respond = (_, response) => response.writeHead(200, deprecated).end(over);
    const api = fresh.gitHub({ token: 't', env, debug: () => undefined });
    expect(await api.jobStatus(run, '77', never)).toMatchObject({ kind: 'completed' });
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });

  it.each<[string, number, Record<string, string>, string]>([
    ['GitHub rate limit reached', 429, {}, ''],
    ['GitHub rate limit reached', 429, { 'retry-after': '60' }, over],
    ['GitHub rate limit reached', 403, { 'retry-after': '60' }, ''],
    ['GitHub rate limit reached', 403, { 'x-ratelimit-remaining': '0' }, ''],
    ['Access denied by GitHub', 403, { 'x-ratelimit-remaining': '10' }, ''],
    ['GitHub token not accepted', 401, {}, '{}'],
    ['Not found on GitHub', 404, {}, '<html>'],
    ['Not found on GitHub', 410, {}, ''],
    ['GitHub failed', 500, {}, ''],
    ['GitHub failed', 503, { 'retry-after': '1' }, over],
    ['Unclear response from GitHub', 301, { location: '/elsewhere' }, over],
    ['Unclear response from GitHub', 304, {}, ''],
    ['Unclear response from GitHub', 202, json, over],
    ['Unclear response from GitHub', 204, {}, ''],
    ['Unclear response from GitHub', 422, json, over],
    ['Unclear response from GitHub', 200, { 'content-type': 'text/html' }, over],
    ['Unclear response from GitHub', 200, {}, over],
    ['Unclear response from GitHub', 200, json, over.slice(0, -1)],
    ['Unclear response from GitHub', 200, json, ''],
    ['Unclear response from GitHub', 200, { 'content-type': 'nonsense;;;' }, over],
  ])('is "%s" for status %i', async (title, status, headers, body) => {
    await expect(answer(status, headers, body)).rejects.toMatchObject({ title });
  });

  it.each([
    [202, json, over, 'Its status is 202.'],
    [301, {}, over, 'Its status is 301.'],
    [422, json, over, 'Its status is 422.'],
    [422, json, over, 'status 422'],
    [200, { 'content-type': 'nonsense;;;' }, over, 'It cannot be read.'],
    [200, { 'content-type': 'text/html' }, over, 'It is not a JSON object.'],
  ])('is unclear with status %i and %j, and says why', async (status, headers, body, words) => {
    const fault = await answer(status, headers as Record<string, string>, body).catch(
      (error: unknown) => error,
    );
    expect(String(fault)).toContain(words);
  });

  it('is told with its request id, and says where it has none', async () => {
    const seen: string[] = [];
    const asking = () =>
      gitHub({ token: 't', env, debug: (text) => seen.push(text) }).jobStatus(run, '77', never);
    respond = (_, response) => response.writeHead(200, json).end(over);
    await asking();
    expect(seen).toEqual(['job 77 of octo-org/octo-repo run 1658821493: request id none']);
    respond = (_, response) =>
      response.writeHead(401, { ...json, 'x-github-request-id': 'ABCD:1' }).end('{}');
    const fault = await asking().catch((error: unknown) => error);
    expect(fault).toMatchObject({ ownWords: expect.stringContaining('ABCD:1') });
  });

  it('is quoted without the token, whatever sends that back', async () => {
    const body = JSON.stringify({ message: 'who is a-secret-token?' });
    respond = (_, response) => response.writeHead(401, json).end(body);
    const api = gitHub({ token: 'a-secret-token', env, debug: () => undefined });
    const fault = await api.jobStatus(run, '77', never).catch((error: Error) => error);
    expect(String(fault)).toContain('who is ***?');
  });

  it('is quoted without a password, also where its message is cut in the middle of one', async () => {
    const url = `http://me:${'secret'.repeat(20)}@proxy.example`;
    const body = JSON.stringify({ message: `${'x'.repeat(150)} ${url}` });
    const fault = await answer(401, json, body).catch((error: Error) => error);
    expect(String(fault)).toContain('//***@proxy.example');
  });

  it('is quoted by its first 200 characters', async () => {
    const body = JSON.stringify({ message: 'x'.repeat(300) });
    const fault = await answer(401, json, body).catch((error: Error) => error);
    expect(/x{20,}/.exec(String(fault))?.[0]).toHaveLength(200);
  });

  it('does not count where it has no end', async () => {
    respond = (_, response) => {
      response.writeHead(200, json);
      response.write(' '.repeat(2 ** 20));
      response.write(over);
    };
    await expect(ask()).rejects.toMatchObject({ title: 'No response from GitHub' });
  });

  it('does not count where the connection breaks', async () => {
    respond = (_, response) => response.writeHead(200, json).write(over, () => response.destroy());
    await expect(ask()).rejects.toMatchObject({ title: 'No response from GitHub' });
  });

  it('never counts as completed but for the one clear answer, of any status, header and body', async () => {
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant(over),
      fc.constant(`<html>${over}`),
    );
    const types = fc.constantFrom(undefined, 'application/json', 'text/html', 'image/png');
    const statuses = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }));
    await fc.assert(
      fc.asyncProperty(statuses, types, bodies, async (status, type, body) => {
        const headers = type === undefined ? {} : { 'content-type': type };
        const said = await answer(status, headers, body).catch((error: unknown) => error);
        const clear = status === 200 && type === 'application/json' && body === over;
        if (clear) expect(said).toMatchObject({ kind: 'completed' });
        else expect(said).toBeInstanceOf(Fault);
      }),
      { numRuns: 300 },
    );
  });
});
