import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const standIns = join(import.meta.dirname, 'stand-ins');

/**
 * What act takes for an action that a workflow names; the workflow itself stays as it is.
 *
 * | `uses:`                                 | what stands for it                                       |
 * | --------------------------------------- | -------------------------------------------------------- |
 * | `your-org/revoke-redshift-ingress`      | the actions and `dist/` of this repository               |
 * | `aws-actions/configure-aws-credentials` | a stand-in that sets the same variables, for an emulator |
 * | `actions/checkout`                      | act itself, which copies the repository                  |
 *
 * And of the commands that the workflows call, `curl` is a stand-in that tells the runner's address, and `aws` is
 * the AWS CLI, or a stand-in where there is none.
 */
export function localActions(workflow: string, thisAction: string): Map<string, string> {
  const folders: Record<string, string> = {
    'your-org/revoke-redshift-ingress': thisAction,
    'aws-actions/configure-aws-credentials': join(standIns, 'configure-aws-credentials'),
  };
  const used = [...workflow.matchAll(/uses: *([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w.-]+)/g)];
  return new Map(
    used.flatMap(([, repository = '', ref]) => {
      const folder = folders[repository];
      return folder ? [[`${repository}@${ref}`, folder] as const] : [];
    }),
  );
}

/** The commands of the workflows that speak to the world outside. */
export const commands = { first: join(standIns, 'commands'), last: join(standIns, 'aws-cli') };

/** The files of the repository that the workflows belong to. */
export const repositoryFiles = join(standIns, 'repository');

/** Copies what a runner needs of this action, and nothing else. */
export function copyThisAction(folder: string): string {
  mkdirSync(folder);
  for (const name of ['action.yml', 'lease', 'sweep', 'dist']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return folder;
}
