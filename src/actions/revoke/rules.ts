import { describing, revoking } from '../../aws/permissions.ts';
import type { GroupResult } from '../../domain/outcome.ts';
import type { Options, RulesTarget } from '../../domain/revoke-request.ts';
import type { Rule } from '../../domain/rule.ts';
import { byGroup } from '../../policy/each-group.ts';
import { inAnyGroup } from '../../policy/revoke/any-group.ts';
import { type OpenGroup, revokeAll } from '../../policy/revoke-all.ts';
import type { Journal } from '../../policy/revoke-batch.ts';
import { spareMemory } from '../../runner/memory.ts';
import { groupOpener, type Step } from '../step.ts';

/** Revokes rules, or looks only, in a dry run. */
export async function revokeRules(
  target: RulesTarget,
  options: Options,
  step: Step,
  journal: Journal,
): Promise<GroupResult[]> {
  const { rules } = target;
  if (byGroup(rules).length > 1) spareMemory();
  const manner = { dryRun: options.dryRun, showGroups: true };
  const openGroup = await openerFor(rules, options, step);
  return inAnyGroup(await revokeAll(rules, manner, openGroup, step.budget, journal), target);
}

/** Opens the groups of these rules, to revoke; in a dry run only to describe. */
export function openerFor(
  rules: readonly Rule[],
  { dryRun }: Options,
  step: Step,
): Promise<OpenGroup> {
  const groups = rules.map(({ group }) => group);
  return groupOpener(step, dryRun ? describing(groups) : revoking(groups));
}
