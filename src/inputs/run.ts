import { type Run, readRun, runUrl } from '../domain/run.ts';
import { INPUT } from './names.ts';
import { InvalidInput, invalid, shown } from './reader.ts';

/**
 * Reads which run this is from the variables that the runner sets.
 *
 * @throws {InvalidInput} where they are not those of a run
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
    `This run is unknown: GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT give ${shown(url)}, which is not the URL of a run. The runner sets these variables: do not change them.`,
  );
}

/**
 * Reads the id of the job, which GitHub gives as the default of an input.
 *
 * @throws {InvalidInput} where it is none
 */
export function readJobId(value: string): string {
  return /^\d{0,19}$/.test(value)
    ? value
    : invalid(INPUT.jobId, value, 'is not the id of a job: leave the input out.');
}
