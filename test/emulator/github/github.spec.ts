import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator, Fault } from '../index.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();
const repository = 'octo-org/octo-repo';

let emulator: Emulator;

beforeEach(() => {
  emulator = emulation.emulator;
  emulator.github.putJob({ id: 7, runId: 42, status: 'in_progress' });
  emulator.github.putRun({ id: 42, status: 'in_progress' });
});

async function get(
  path: string,
  authorization = `Bearer ${emulator.github.token}`,
  method = 'GET',
) {
  const response = await fetch(`${emulator.github.apiUrl}${path}`, {
    method,
    headers: authorization ? { authorization } : {},
  });
  const { status, headers } = response;
  return { status, headers, body: JSON.parse(await response.text()) };
}

const getJob = (authorization?: string) =>
  get(`/repos/${repository}/actions/jobs/7`, authorization);

describe('jobs', () => {
  test('are told with their status and their run', async () => {
    const { status, headers, body } = await getJob();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toMatchObject({
      id: 7,
      run_id: 42,
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
      html_url: 'https://github.com/octo-org/octo-repo/actions/runs/42/job/7',
    });
    expect(emulator.requests).toMatchObject([
      {
        service: 'github',
        action: 'actions/get-job-for-workflow-run',
        parameters: { owner: 'octo-org', repo: 'octo-repo', job_id: '7' },
      },
    ]);
  });

  test('are completed with a conclusion and a time', async () => {
    emulator.github.putJob({
      id: 7,
      runId: 42,
      runAttempt: 2,
      status: 'completed',
      conclusion: 'cancelled',
      completedAt: new Date('2026-11-02T09:30:00.123Z'),
    });
    expect((await getJob()).body).toMatchObject({
      run_attempt: 2,
      status: 'completed',
      conclusion: 'cancelled',
      completed_at: '2026-11-02T09:30:00Z',
    });
  });

  test('can be deleted', async () => {
    emulator.github.deleteJob(7);
    expect((await getJob()).status).toBe(404);
  });
});

describe('runs', () => {
  test('are those of the last attempt, and every attempt is there', async () => {
    emulator.github.putRun({ id: 42, attempt: 1, status: 'completed', conclusion: 'failure' });
    emulator.github.putRun({ id: 42, attempt: 2, status: 'queued' });
    const run = async (rest = '') =>
      (await get(`/repos/${repository}/actions/runs/42${rest}`)).body;
    expect(await run()).toMatchObject({ run_attempt: 2, status: 'queued', conclusion: null });
    expect(await run('/attempts/1')).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    expect(await run('/attempts/3')).toMatchObject({ message: 'Not Found', status: '404' });
    expect(emulator.requests.map(({ action }) => action)).toEqual([
      'actions/get-workflow-run',
      'actions/get-workflow-run-attempt',
      'actions/get-workflow-run-attempt',
    ]);
    emulator.github.deleteRun(42);
    expect(await run()).toMatchObject({ message: 'Not Found' });
  });
});

describe('tokens', () => {
  test.each([
    ['none', '', 401, 'Requires authentication'],
    ['another one', 'Bearer ghs_other', 401, 'Bad credentials'],
  ])('%s is refused', async (_, authorization, status, message) => {
    expect(await getJob(authorization)).toMatchObject({ status, body: { message } });
  });

  test('without actions: read are refused', async () => {
    emulator.github.acceptToken('ghs_weak', { repository, actions: 'none' });
    expect(await getJob('token ghs_weak')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
  });

  test('reach their own repository only', async () => {
    emulator.github.putJob({ repository: 'octo-org/other', id: 8, runId: 43, status: 'queued' });
    const path = '/repos/octo-org/other/actions/jobs/8';
    expect((await get(path)).status).toBe(404);
    emulator.github.acceptToken('ghs_other', { repository: 'octo-org/other' });
    expect((await get(path, 'Bearer ghs_other')).status).toBe(200);
  });
});

test.each([
  ['GET', '/repos/octo-org/octo-repo/actions/jobs/seven'],
  ['GET', '/user'],
  ['DELETE', '/repos/octo-org/octo-repo/actions/runs/42'],
])('%s %s is not there', async (method, path) => {
  expect((await get(path, undefined, method)).status).toBe(404);
});

describe('the hourly limit', () => {
  const left = async () => {
    const { status, headers } = await getJob();
    return [status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')];
  };

  test('is told in headers, and begins anew with the hour', async () => {
    emulator.clock = () => 3_600_000 * 500_000 + 1_000;
    emulator.github.rateLimit.limit = 2;
    const reset = String(3_600 * 500_001);
    expect(await left()).toEqual([200, '1', reset]);
    expect(await left()).toEqual([200, '0', reset]);
    expect(await left()).toEqual([403, '0', reset]);
    expect((await getJob()).body.message).toMatch(/^API rate limit exceeded/);
    emulator.clock = () => 3_600_000 * 500_001;
    expect(await left()).toEqual([200, '1', String(3_600 * 500_002)]);
  });
});

describe('faults', () => {
  const service = 'github';

  test.each<[Fault, number, string | null]>([
    [{ kind: 'throttling', service }, 429, '60'],
    [{ kind: 'internal-failure', service }, 500, null],
    [{ kind: 'service-unavailable', service }, 503, null],
    [
      {
        kind: 'error',
        service,
        code: '',
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '5' },
      },
      403,
      '5',
    ],
  ])('%j is answered as GitHub does', async (fault, status, retryAfter) => {
    emulator.inject(fault);
    const answer = await getJob();
    expect(answer).toMatchObject({ status, body: { message: expect.any(String) } });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect((await getJob()).status).toBe(200);
  });

  test('can be HTML, or no answer at all', async () => {
    emulator.inject({ kind: 'html', at: 'before-change', status: 502, service });
    const url = `${emulator.github.apiUrl}/repos/${repository}/actions/jobs/7`;
    const headers = { authorization: `Bearer ${emulator.github.token}` };
    const response = await fetch(url, { headers });
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html');
    const silence = emulator.inject({ kind: 'silence', at: 'before-change', service });
    const controller = new AbortController();
    const unanswered = fetch(url, { headers, signal: controller.signal });
    await silence.reached;
    controller.abort();
    await expect(unanswered).rejects.toThrow();
  });
});
