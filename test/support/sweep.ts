import { resolve } from 'node:path';
import { type Lease, leaseTags } from '../../src/domain/lease.ts';
import type { Tag } from '../../src/domain/rule.ts';
import type { Run } from '../../src/domain/run.ts';
import type { Job, JobOptions } from '../runner/index.ts';
import type { Inputs } from './group.ts';
import { HOUR, lease } from './leases.ts';
import type { Stage } from './stage.ts';

/** The folder of the sweep action. */
const action = resolve(import.meta.dirname, '../../sweep');

/** Where and when a lease is, and whose. */
export interface LeaseOptions extends Partial<Omit<Lease, 'run' | 'expires'>> {
  readonly run?: Partial<Run>;
  /** Milliseconds from the emulator's now until it expires; an hour unless told. */
  readonly expiresIn?: number;
  readonly cidr?: string;
  readonly ports?: readonly [from: number, to: number];
  /** The tags in place of those of the lease. */
  readonly tags?: readonly Tag[];
}

/** A leased rule that is there. */
export interface OpenLease {
  readonly ruleId: string;
  readonly groupId: string;
  readonly cidr: string;
  readonly lease: Lease;
}

/** The lease that most specs are about. */
export const leasedCidr = '203.0.113.7/32';

/** Opens a rule with the tags of a lease, as the lease action does. */
export function openLease(
  { emulator: { ec2, clock } }: Stage,
  GroupId: string,
  { run, expiresIn = HOUR, cidr = leasedCidr, ports, tags, ...more }: LeaseOptions = {},
): OpenLease {
  const usual = lease();
  const expires = new Date(clock() + expiresIn).toISOString().replace(/\.\d+Z$/, 'Z');
  const made: Lease = { ...usual, ...more, run: { ...usual.run, ...run }, expires };
  const [FromPort, ToPort] = ports ?? [5439, 5439];
  const {
    SecurityGroupRules: [rule],
  } = ec2.authorizeSecurityGroupIngress({
    GroupId,
    IpPermissions: [{ IpProtocol: 'tcp', FromPort, ToPort, IpRanges: [{ CidrIp: cidr }] }],
    TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: tags ?? leaseTags(made) }],
  });
  return { ruleId: rule?.SecurityGroupRuleId ?? '', groupId: GroupId, cidr, lease: made };
}

/** Lets GitHub say that the job of a lease ended so many milliseconds ago. */
export function endJob({ emulator }: Stage, { lease: of }: OpenLease, ago = HOUR): void {
  const ended = new Date(emulator.clock() - ago);
  const startedAt = new Date(emulator.clock() - ago - HOUR);
  const { repository, id, attempt } = of.run;
  const [runId, runAttempt] = [Number(id), Number(attempt)];
  const status = 'completed';
  const conclusion = 'failure';
  if (of.job !== '') {
    const job = { id: Number(of.job), runId, runAttempt, completedAt: ended };
    emulator.github.putJob({ repository, ...job, status, conclusion, startedAt });
  }
  const run = { id: runId, attempt: runAttempt, updatedAt: ended };
  emulator.github.putRun({ repository, ...run, status, conclusion, startedAt });
}

/** Lets GitHub say that the job of a lease, and its run, go on. */
export function goOn({ emulator }: Stage, { lease: of }: OpenLease): void {
  const { repository, id, attempt } = of.run;
  const [runId, runAttempt] = [Number(id), Number(attempt)];
  const status = 'in_progress';
  if (of.job !== '') {
    emulator.github.putJob({ repository, id: Number(of.job), runId, runAttempt, status });
  }
  emulator.github.putRun({ repository, id: runId, attempt: runAttempt, status });
}

/** The ids of the rules that a group has. */
export function rulesOf({ emulator }: Stage, groupId: string): string[] {
  return (emulator.ec2.ingressRules(groupId) ?? []).map(
    ({ SecurityGroupRuleId }) => SecurityGroupRuleId,
  );
}

/** A step that sweeps. */
export function sweepJob(stage: Stage, inputs: Inputs = {}, options: JobOptions = {}): Job {
  const { github } = stage.emulator;
  return stage.job(inputs, {
    action,
    contexts: { 'github.token': github.token },
    ...options,
    env: { GITHUB_API_URL: github.apiUrl, ...options.env },
  });
}
