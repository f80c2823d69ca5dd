import type { Outcome } from '../../src/domain/outcome.ts';
import type { Options } from '../../src/domain/revoke-request.ts';
import type { ListedRule, Rule } from '../../src/domain/rule.ts';
import type { ClusterSecurityGroup, VpcSecurityGroup } from '../../src/domain/security-group.ts';
import { sourceText } from '../../src/domain/source.ts';
import { Fault } from '../../src/faults/fault.ts';

/** The groups, rules, faults and options that unit specs are about. */

export const clusterGroup: ClusterSecurityGroup = { kind: 'cluster', name: 'ci' };
export const vpcGroup: VpcSecurityGroup = { kind: 'vpc', id: 'sg-0a1b2c3d' };

/** A rule of the cluster security group `ci`. */
export const clusterRule = (cidr: string, name = 'ci'): Rule => ({
  group: { kind: 'cluster', name },
  source: { kind: 'cidr', cidr },
});

/** A rule of the VPC security group `sg-0a1b2c3d` on port 5439, or others. */
export const vpcRule = (
  cidr: string,
  { id = vpcGroup.id, from = 5439, to = from }: { id?: string; from?: number; to?: number } = {},
): Rule => ({
  group: { kind: 'vpc', id },
  protocol: 'tcp',
  ports: { from, to },
  source: { kind: 'cidr', cidr },
});

/** A rule of the cluster security group `ci` for an EC2 security group. */
export const runnersRule: Rule = {
  group: clusterGroup,
  source: { kind: 'ec2-security-group-name', name: 'runners', ownerId: '111122223333' },
};

/** A rule as AWS lists it. */
export const listed = (rule: Rule, more: Partial<ListedRule> = {}): ListedRule => ({
  ...rule,
  status: 'authorized',
  description: '',
  tags: [],
  ...more,
});

const refusal = { kind: 'other', passes: false, maybeApplied: false } as const;

/** The role may not do it. */
export const denied = new Fault('Denied', 'The role may not do this.', 'AWS said: no');
/** It was not applied, and may be a moment later. */
export const throttled = new Fault('Throttled', 'Too many requests.', 'AWS said: slow down', {
  ...refusal,
  passes: true,
});
/** It may have been applied. */
export const lost = new Fault('Lost', 'The connection broke.', '', {
  ...refusal,
  passes: true,
  maybeApplied: true,
});
/** There is no such rule. */
export const missing = new Fault('Rule not found', 'There is no such rule.', '', {
  ...refusal,
  kind: 'rule-not-found',
});
/** There is such a rule already. */
export const exists = new Fault('Duplicate rule', 'There is such a rule.', '', {
  ...refusal,
  kind: 'rule-exists',
});
/** The group has no room for another rule. */
export const full = new Fault('Security group full', 'There is no room.', '', {
  ...refusal,
  kind: 'group-full',
});

export const options: Options = {
  region: 'eu-west-1',
  ifNotFound: 'warn',
  revokeAt: 'now',
  timeout: 120,
  dryRun: false,
  jobSummary: true,
};

/** Outcomes as a reader tells them: `192.0.2.1/32 revoked`, `192.0.2.2/32 revoked, response lost`. */
export const told = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => {
    const responseLost = outcome.result === 'revoked' && outcome.responseLost;
    const maybe = outcome.result === 'failed' && outcome.maybeRevoked;
    return `${sourceText(outcome.rule.source)} ${outcome.result}${responseLost ? ', response lost' : ''}${maybe ? ', maybe revoked' : ''}`;
  });

export const faultOf = (outcome: Outcome | undefined) =>
  outcome && 'fault' in outcome ? outcome.fault : undefined;
