import { join } from 'node:path';
import { createJob, type Job, type ProcessStart } from '../../test/runner/index.ts';
import type { Api } from './api.ts';
import { awsCliVersion } from './aws-cli.ts';
import { childMemory, nodeMemory } from './memory.ts';
import type { Contestant } from './race.ts';
import { group, rule } from './scenario.ts';

/** Those that revoke one rule, and what they are compared with. */
export interface OneRule {
  node: Contestant;
  floor: Contestant;
  bundle: Contestant;
  /** Undefined where the AWS CLI is not installed. */
  awsCli: Contestant | undefined;
  /** The action's `post` when `main` has left nothing to do; undefined where the action has none. */
  idlePost: Contestant | undefined;
}

/** A step that revokes the rule through `api`; all contestants get its environment. */
export function oneRuleJob(api: Api): Job {
  return createJob({
    with: { 'cluster-security-group-name': group, 'cidr-ip': rule },
    env: api.env,
  });
}

export async function oneRuleContestants(api: Api, job: Job): Promise<OneRule> {
  const revoking = { before: api.authorize, after: api.expectRevoked };
  const main = () => job.prepare('main');
  const nodeWith = (...args: string[]): ProcessStart => ({ ...main(), args });
  const version = awsCliVersion();

  return {
    node: { name: 'node -e 0', start: () => nodeWith('-e', '0'), memory: nodeMemory },
    floor: {
      name: 'floor',
      start: () => nodeWith(join(import.meta.dirname, 'floor.mjs')),
      memory: nodeMemory,
      ...revoking,
    },
    bundle: { name: 'bundle', start: main, memory: nodeMemory, ...revoking },
    awsCli: version === undefined ? undefined : awsCli(version),
    idlePost: job.phases.includes('post') ? await idlePost() : undefined,
  };

  function awsCli(version: string): Contestant {
    const args = ['redshift', 'revoke-cluster-security-group-ingress'];
    args.push('--cluster-security-group-name', group, '--cidrip', rule);
    args.push('--region', api.env.AWS_REGION, '--endpoint-url', api.env.AWS_ENDPOINT_URL);
    return {
      name: `AWS CLI ${version}`,
      start: () => ({ ...main(), program: 'aws', args }),
      memory: childMemory,
      ...revoking,
    };
  }

  async function idlePost(): Promise<Contestant> {
    await api.authorize();
    const { failed, stdout } = await job.main();
    if (failed) throw new Error(`The bundle failed:\n${stdout}`);
    return {
      name: 'post, nothing pending',
      start: () => job.prepare('post'),
      memory: nodeMemory,
    };
  }
}

/** The HTTP requests that one run of the step makes. */
export async function requestsOfOneRule(api: Api, job: Job): Promise<number> {
  await api.authorize();
  const before = await api.requests();
  await job.main();
  await api.expectRevoked();
  return (await api.requests()) - before;
}
