import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FaultKind } from '../../emulator/faults.ts';
import { startProxy } from '../../support/proxy.ts';
import { titles } from '../../support/words.ts';
import { always, type Reads, type Words } from '../row.ts';
import type { SweepRow, SweepScene } from '../sweep-row.ts';

const service = 'github';
const asks = 'actions/get-job-for-workflow-run';

const keptAll = ['ended', 'running', 'justEnded'];
const known = ['running', 'justEnded'];

const revoked: Words = ['Revoked', '203.0.113.2/32', 'its job ended 1 h'];
const expired: Words = ['Revoked', '203.0.113.1/32', 'it expired'];
const kept = (title: string): Words => ['Kept', '203.0.113.2/32', title];
const warned = (title: string): Words => [title, '203.0.113.2/32', 'kept until it expires'];
const unknown = (title: string): Reads => [expired, kept(title), warned(title)];

type Struck = FaultKind;

/** It strikes a question once: what passes is overcome, and what does not leaves one lease unknown. */
function once(what: string, fault: Struck, title: string, passes: boolean): SweepRow {
  return {
    title: `GitHub: ${what}, once`,
    before: ({ emulator, leases }) =>
      emulator.inject({
        ...fault,
        service,
        action: asks,
        when: ({ job_id }) => job_id === leases.ended.lease.job,
      }),
    end: 0,
    left: passes ? known : keptAll,
    reads: passes ? [expired, revoked] : unknown(title),
    questions: passes ? 4 : 3,
  };
}

/** It strikes every question: nothing that GitHub would have to say is known. */
function everyTime(
  what: string,
  fault: Struck,
  title: string,
  rest: Partial<SweepRow> = {},
): SweepRow {
  return {
    title: `GitHub: ${what}, every time`,
    before: ({ emulator }) => emulator.inject({ ...fault, service, times: always }),
    end: 0,
    left: keptAll,
    reads: unknown(title),
    ...rest,
  };
}

const error = (status: number, message: string, headers: Record<string, string> = {}): Struck => ({
  kind: 'error',
  code: '',
  status,
  message,
  headers,
});
const untilTimeIsUp = { waits: true, questions: 100 };

const secondary = 'You have exceeded a secondary rate limit.';
const { githubFailed, githubNoResponse, githubUnclear, githubRateLimit } = titles;

const refusals: readonly SweepRow[] = [
  everyTime('401', error(401, 'Bad credentials'), titles.githubNotAccepted),
  everyTime(
    '403 without the permission',
    error(403, 'Resource not accessible by integration'),
    titles.githubDenied,
  ),
  once(
    '403 without the permission',
    error(403, 'Resource not accessible'),
    titles.githubDenied,
    false,
  ),
  everyTime('404', error(404, 'Not Found'), titles.notFoundOnGitHub),
  once('404', error(404, 'Not Found'), titles.notFoundOnGitHub, false),
  once('410', error(410, 'Gone'), titles.notFoundOnGitHub, false),
  once('422', error(422, 'Unprocessable'), githubUnclear, false),
  everyTime(
    '429 with retry-after',
    error(429, secondary, { 'retry-after': '60' }),
    githubRateLimit,
  ),
  everyTime('429 without a header', error(429, secondary), githubRateLimit),
  everyTime(
    '403 with retry-after',
    error(403, secondary, { 'retry-after': '60' }),
    githubRateLimit,
  ),
  {
    title: 'GitHub: the hourly limit is used up',
    before: ({ emulator }) => {
      emulator.github.rateLimit.limit = 0;
    },
    end: 0,
    left: keptAll,
    reads: unknown(githubRateLimit),
  },
  {
    title: 'GitHub: a token of another repository',
    before: ({ emulator: { github } }) => {
      github.acceptToken('ghs_elsewhere', { repository: 'octo-org/other' });
    },
    inputs: { 'github-token': 'ghs_elsewhere' },
    end: 0,
    left: keptAll,
    reads: unknown(titles.notFoundOnGitHub),
  },
  {
    title: 'GitHub: a token that was revoked',
    before: ({ emulator: { github } }) => github.revokeToken(github.token),
    end: 0,
    left: keptAll,
    reads: unknown(titles.githubNotAccepted),
  },
  {
    title: 'GitHub: no token',
    inputs: { 'github-token': '' },
    end: 0,
    left: keptAll,
    reads: unknown(titles.noGitHubToken),
    questions: 0,
  },
];

const failures: readonly SweepRow[] = [
  once('500', error(500, 'Server Error'), githubFailed, true),
  everyTime('500', error(500, 'Server Error'), githubFailed, untilTimeIsUp),
  once('503', { kind: 'service-unavailable' }, githubFailed, true),
  once('HTML with 502', { kind: 'html', at: 'before-change', status: 502 }, githubFailed, true),
  everyTime(
    'HTML with 502',
    { kind: 'html', at: 'before-change', status: 502 },
    githubFailed,
    untilTimeIsUp,
  ),
  once('HTML with 200', { kind: 'html', at: 'before-change', status: 200 }, githubUnclear, false),
  everyTime('HTML with 200', { kind: 'html', at: 'before-change', status: 200 }, githubUnclear),
  once('half an answer', { kind: 'truncated' }, githubUnclear, false),
  once('the connection is cut', { kind: 'cut', at: 'before-change' }, githubNoResponse, true),
  once(
    'the connection is cut after the work',
    { kind: 'cut', at: 'after-change' },
    githubNoResponse,
    true,
  ),
  everyTime(
    'the connection is cut',
    { kind: 'cut', at: 'before-change' },
    githubNoResponse,
    untilTimeIsUp,
  ),
  everyTime('silence', { kind: 'silence', at: 'before-change' }, githubNoResponse, untilTimeIsUp),
  everyTime('an answer without an end', { kind: 'endless' }, githubNoResponse, untilTimeIsUp),
  {
    title: 'GitHub: an answer that takes a second',
    before: ({ emulator }) =>
      emulator.inject({
        kind: 'slow',
        at: 'before-change',
        milliseconds: 1000,
        service,
        times: always,
      }),
    end: 0,
    left: known,
    reads: [expired, revoked],
  },
  {
    title: 'GitHub: nothing listens at GITHUB_API_URL',
    env: { GITHUB_API_URL: 'http://127.0.0.1:1' },
    end: 0,
    left: keptAll,
    reads: unknown(githubNoResponse),
    waits: true,
    questions: 0,
  },
  {
    title: 'GitHub: GITHUB_API_URL is no URL',
    env: { GITHUB_API_URL: 'api.github.com' },
    end: 0,
    left: keptAll,
    reads: [expired, ['Kept', '203.0.113.2/32']],
    waits: true,
    questions: 0,
  },
  {
    title: 'GitHub: a proxy in between',
    env: async ({ onEnd }) => {
      const proxy = await startProxy();
      onEnd(() => proxy.close());
      return { HTTP_PROXY: proxy.url };
    },
    end: 0,
    left: known,
    reads: [expired, revoked],
  },
];

/** A GitHub that answers every question with one body. */
async function answering({ onEnd }: SweepScene, body: (id: string) => string): Promise<string> {
  const server = createServer((request, response) => {
    const id = /(\d+)$/.exec(request.url ?? '')?.[1] ?? '';
    response.writeHead(200, { 'content-type': 'application/json' }).end(body(id));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const completed = (id: string, more: object = {}) =>
  JSON.stringify({
    id: Number(id),
    run_id: 1658821493,
    run_attempt: 1,
    status: 'completed',
    started_at: '2026-01-01T00:00:00Z',
    completed_at: '2026-01-01T01:00:00Z',
    ...more,
  });

/** Every job is said to be completed, but not in an answer that counts. */
function liar(what: string, body: (id: string) => string): SweepRow {
  return {
    title: `GitHub says of every job that it is completed: ${what}`,
    env: async (scene) => ({ GITHUB_API_URL: await answering(scene, body) }),
    end: 0,
    left: keptAll,
    reads: unknown(githubUnclear),
    questions: 0,
  };
}

const unclear: readonly SweepRow[] = [
  liar('in the answer about another job', () => completed('9')),
  liar('in the answer about another run', (id) => completed(id, { run_id: 5 })),
  liar('in the answer about another attempt', (id) => completed(id, { run_attempt: 2 })),
  liar('in no attempt', (id) => completed(id, { run_attempt: null })),
  liar('at no time', (id) => completed(id, { completed_at: null })),
  liar('at a time that is none', (id) => completed(id, { completed_at: '::error::now' })),
  liar('before it started', (id) => completed(id, { completed_at: '2025-01-01T01:00:00Z' })),
  liar('in another word', (id) => completed(id, { status: 'COMPLETED' })),
  liar('as a list', (id) => `[${completed(id)}]`),
  liar('as a text', (id) => JSON.stringify(completed(id))),
  liar('in the middle of HTML', (id) => `<html>${completed(id)}</html>`),
];

export const githubRows: readonly SweepRow[] = [...refusals, ...failures, ...unclear];
