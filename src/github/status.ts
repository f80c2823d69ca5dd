import { httpDate } from '../domain/http-date.ts';
import type { Run } from '../domain/run.ts';
import type { WorkStatus } from '../domain/verdict.ts';

/** The states of a job or run that is not over. */
const GOING_ON = ['queued', 'in_progress', 'waiting', 'requested', 'pending'];

/** No run of GitHub Actions is older. */
const FIRST_RUN = Date.UTC(2018, 0);

/** Why a response does not count, in a sentence. */
export class Unclear extends Error {}

/**
 * Reads what GitHub says of a job. Whatever is not clearly about this job of this attempt does not count.
 *
 * @param date the header `date` of the response: the time by GitHub's clock
 * @throws {Unclear} where the response does not say it
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
 */
export function readJob(body: unknown, date: unknown, run: Run, job: string): WorkStatus {
  const data = members(body);
  expect(data, 'id', job);
  expect(data, 'run_id', run.id);
  expect(data, 'run_attempt', run.attempt);
  return readStatus(data, date, { of: 'job', started: 'started_at', completed: 'completed_at' });
}

/**
 * Reads what GitHub says of a run's attempt, which has no time of completion. The last change came with the
 * completion or after it, so taking that moment can only keep a lease for longer.
 *
 * @param date the header `date` of the response: the time by GitHub's clock
 * @throws {Unclear} where the response does not say it
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
export function readAttempt(body: unknown, date: unknown, run: Run): WorkStatus {
  const data = members(body);
  expect(data, 'id', run.id);
  expect(data, 'run_attempt', run.attempt);
  return readStatus(data, date, { of: 'run', started: 'run_started_at', completed: 'updated_at' });
}

type Members = Readonly<Record<string, unknown>>;

function members(body: unknown): Members {
  if (typeof body === 'object' && body !== null) return body as Members;
  throw new Unclear('It is not a JSON object.');
}

/** Octokit reads whole numbers that a number can't hold as `bigint`. */
function expect(data: Members, name: string, asked: string): void {
  const value = data[name];
  const isWhole = Number.isSafeInteger(value) || typeof value === 'bigint';
  if (!isWhole || String(value) !== asked) throw new Unclear(`Its ${name} is not ${asked}.`);
}

interface Names {
  readonly of: 'job' | 'run';
  readonly started: string;
  readonly completed: string;
}

function readStatus(data: Members, date: unknown, { of, started, completed }: Names): WorkStatus {
  const { status } = data;
  if (typeof status === 'string' && GOING_ON.includes(status)) return { kind: 'going-on', status };
  if (status !== 'completed') throw new Unclear('Its status is not a known one.');
  const now = httpDate(date);
  if (now === undefined || now < FIRST_RUN) throw new Unclear('It has no valid Date header.');
  const [from, to] = [moment(data[started]), moment(data[completed])];
  if (!(FIRST_RUN <= from && from <= to))
    throw new Unclear(`Its ${completed} is not a valid time.`);
  return { kind: 'completed', of, started: from, completed: to, now };
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

function moment(value: unknown): number {
  return typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : Number.NaN;
}
