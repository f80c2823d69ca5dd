import { join } from 'node:path';
import type { ProcessStart } from '../../test/runner/index.ts';
import type { Api } from './api.ts';
import { awsCliVersion } from './aws-cli.ts';
import { childMemory, nodeMemory } from './memory.ts';
import type { Contestant } from './race.ts';
import { group, rule } from './scenario.ts';
import type { Step } from './step.ts';

/** The contestants that revoke one rule, and what they are compared with. */
export interface OneRule {
  node: Contestant;
  floor: Contestant;
  /** The action on a cluster security group. */
  bundle: Contestant;
  /** The action on a VPC security group. */
  vpc: Contestant;
  /** `undefined` if the AWS CLI is not installed. */
  awsCli: Contestant | undefined;
  /** The action's `post` when `main` has left nothing to do; `undefined` if the action has no `post`. */
  idlePost: Contestant | undefined;
}

/** The two steps of the action that revoke one rule. */
export interface OneRuleSteps {
  cluster: Step;
  vpc: Step;
}

export async function oneRuleContestants(
  { cluster, vpc }: OneRuleSteps,
  { env }: Api,
): Promise<OneRule> {
  const { job, contestant: bundle } = cluster;
  const { before, after } = bundle;
  const revoking = { ...(before && { before }), ...(after && { after }) };
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
    bundle,
    vpc: vpc.contestant,
    awsCli: version === undefined ? undefined : awsCli(version),
    idlePost: job.phases.includes('post') ? await idlePost() : undefined,
  };

  function awsCli(installed: string): Contestant {
    const args = ['redshift', 'revoke-cluster-security-group-ingress'];
    args.push('--cluster-security-group-name', group, '--cidrip', rule);
    args.push('--region', env.AWS_REGION, '--endpoint-url', env.AWS_ENDPOINT_URL);
    return {
      name: `AWS CLI ${installed}`,
      start: () => ({ ...main(), program: 'aws', args }),
      memory: childMemory,
      ...revoking,
    };
  }

  async function idlePost(): Promise<Contestant> {
    await before?.();
    const { failed, stdout } = await job.main();
    if (failed) throw new Error(`The bundle failed:\n${stdout}`);
    return {
      name: 'post, nothing pending',
      start: () => job.prepare('post'),
      memory: nodeMemory,
    };
  }
}
