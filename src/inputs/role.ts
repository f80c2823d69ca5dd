import { partitionOf, type Role, rolePartition } from '../domain/role.ts';
import { INPUT } from './names.ts';
import { type GetInput, InvalidInput, invalid, readAll, shown } from './reader.ts';

const EXAMPLE = 'arn:aws:iam::111122223333:role/ci-redshift';

/**
 * Reads the role that the step assumes itself, where it has one.
 *
 * @throws {InvalidInput} with all problems of the role
 */
export function readRole(get: GetInput, env: NodeJS.ProcessEnv): Role | undefined {
  const [arn, sessionName] = [get(INPUT.roleToAssume), get(INPUT.roleSessionName)];
  if (arn !== '') {
    return readAll({
      arn: () => readArn(arn),
      sessionName: () => readSessionName(sessionName || defaultName(env)),
    });
  }
  if (sessionName === '') return undefined;
  throw new InvalidInput(
    `${INPUT.roleSessionName} is ${shown(sessionName)}, but ${INPUT.roleToAssume} is not set: set both, or neither.`,
  );
}

/**
 * Refuses a role in another partition than the region, which can do nothing there.
 *
 * @throws {InvalidInput} where the partitions differ
 */
export function checkPartition(role: Role | undefined, region: string): void {
  if (!role || rolePartition(role) === partitionOf(region)) return;
  invalid(
    INPUT.roleToAssume,
    role.arn,
    `is in another partition than ${region}: use a role whose ARN begins with arn:${partitionOf(region)}:.`,
  );
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function readArn(arn: string): string {
  if (/^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/.test(arn)) {
    return arn;
  }
  return /^[\w+=,.@/-]+$/.test(arn)
    ? invalid(
        INPUT.roleToAssume,
        arn,
        `is the name of a role: use its ARN, such as ${EXAMPLE.replace('ci-redshift', 'NAME')}.`,
      )
    : invalid(INPUT.roleToAssume, arn, `is not the ARN of a role: use one such as ${EXAMPLE}.`);
}

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function readSessionName(name: string): string {
  return /^[\w+=,.@-]{2,64}$/.test(name)
    ? name
    : invalid(
        INPUT.roleSessionName,
        name,
        'is not the name of a session: use 2 to 64 letters, digits and characters of _+=,.@-, such as GitHubActions.',
      );
}

function defaultName({ GITHUB_RUN_ID: run }: NodeJS.ProcessEnv): string {
  return run ? `GitHubActions-${run}` : 'GitHubActions';
}
