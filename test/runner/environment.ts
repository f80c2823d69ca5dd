import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Variables by name; `undefined` takes away a variable that would be there otherwise. */
export type Variables = Record<string, string | undefined>;

const system = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string];

// What a program needs to start at all; everything else of this process stays out, proxies and AWS settings included.
const inherited = process.platform === 'win32' ? ['PATH', 'SystemRoot', 'ComSpec'] : ['PATH'];

/** The folders of a job: an empty home, the runner's temporary folder, and the workspace. */
export interface Folders {
  home: string;
  temp: string;
  workspace: string;
}

/** Makes the folders of a job inside `folder`. */
export function createFolders(folder: string): Folders {
  const folders = {
    home: join(folder, 'home'),
    temp: join(folder, 'temp'),
    workspace: join(folder, 'workspace'),
  };
  for (const path of Object.values(folders)) mkdirSync(path);
  return folders;
}

/** The variables that every step of a job has, as GitHub documents them under "Default environment variables". */
export function jobVariables({ home, temp, workspace }: Folders, debug: boolean): Variables {
  return {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    HOME: home,
    ...(process.platform === 'win32' && { USERPROFILE: home }),
    AWS_EC2_METADATA_DISABLED: 'true',
    CI: 'true',
    GITHUB_ACTION: '__octo-org_revoke-redshift-ingress',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_JOB: 'integration',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: system,
    RUNNER_TEMP: temp,
    ...(debug && { RUNNER_DEBUG: '1' }),
  };
}

/** `INPUT_…` for each input: upper case, spaces to underscores, dashes kept, as ActionRunner.cs does it. */
export function inputVariables(inputs: Record<string, string>): Variables {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** `STATE_…` for each value that an earlier phase of the step saved; the name is kept as it is. */
export function stateVariables(state: Record<string, string>): Variables {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}
