import { type Run, readRun, runUrl } from '../domain/run.ts';
import { INPUT } from './names.ts';
import { InvalidInput, invalid, shown } from './reader.ts';

/**
 * Reads which run this is from the variables that the runner sets.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readOwnRun(env: NodeJS.ProcessEnv): Run {
  const url = runUrl({
    server: env['GITHUB_SERVER_URL'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    id: env['GITHUB_RUN_ID'] ?? '',
    attempt: env['GITHUB_RUN_ATTEMPT'] ?? '',
  });
  const run = readRun(url);
  if (run) return run;
  throw new InvalidInput(
    `The run is not known: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT make ${shown(url)}. GitHub's runner sets them; do not set others.`,
  );
}

/** Reads the id of the job, which GitHub gives as the default of an input. */
export function readJobId(value: string): string {
  return /^\d{0,19}$/.test(value)
    ? value
    : invalid(INPUT.jobId, value, 'is not the id of a job: leave the input out.');
}
