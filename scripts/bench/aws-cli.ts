import { spawnSync } from 'node:child_process';

/** The version of the AWS CLI on the path, e.g. `2.9.19`; `undefined` if none is installed. */
export function awsCliVersion(): string | undefined {
  const { stdout, stderr } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  return /aws-cli\/(\S+)/.exec(`${stdout}${stderr}`)?.[1];
}
