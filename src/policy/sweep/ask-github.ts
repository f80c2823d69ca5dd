import type { Lease } from '../../domain/lease.ts';
import { runUrl } from '../../domain/run.ts';
import type { WorkStatus } from '../../domain/verdict.ts';
import { asFault, explain } from '../../faults/explain.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { reportWaiting, retry } from '../retry.ts';
import type { GitHubApi } from './github-api.ts';

/**
 * How many questions are open at once. GitHub asks its clients not to send many requests at the same time.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export const QUESTIONS_AT_ONCE = 8;

/** What a lease is judged by: its job, or the attempt of its run. */
export type Subject = Pick<Lease, 'run' | 'job'>;

/**
 * Asks GitHub about jobs, or about the attempt of a run where the job is `''`; about each once. Gives what it
 * says of a subject, or why that is not known, and does not throw.
 */
export async function askGitHub(
  subjects: readonly Subject[],
  github: () => Promise<GitHubApi>,
  budget: Budget,
): Promise<(subject: Subject) => WorkStatus | Fault | undefined> {
  const questions = new Map(subjects.map((subject) => [questionOf(subject), subject]));
  const answers = new Map<string, WorkStatus | Fault>();
  // What makes every further question useless: a rate limit, or a token that GitHub does not accept.
  let refusal: Fault | undefined;
  const silence = () => explain({ code: 'GitHubUnreachable' }, {});

  const ask = async ({ run, job }: Subject): Promise<WorkStatus | Fault> => {
    if (refusal) return refusal;
    try {
      const api = await github();
      return await retry(budget, {
        silence,
        send: (signal) =>
          job === '' ? api.attemptStatus(run, signal) : api.jobStatus(run, job, signal),
      });
    } catch (error) {
      const fault = asFault(error);
      if (fault.kind === 'refuses-all') refusal = fault;
      return fault;
    }
  };

  const left = questions.entries();
  const worker = async () => {
    for (const [question, subject] of left) answers.set(question, await ask(subject));
  };
  await reportWaiting(
    budget,
    () => `GitHub to say which jobs are over (${answers.size} of ${questions.size} answers so far)`,
    () => Promise.all(Array.from({ length: QUESTIONS_AT_ONCE }, worker)),
  );
  return (subject) => answers.get(questionOf(subject));
}

/** A text that two subjects share when the same answer decides about both. */
function questionOf({ run, job }: Subject): string {
  return `${runUrl(run)} ${job}`;
}
