import type { SweepRequest } from '../../domain/sweep-request.ts';
import { leftBehind, type Swept, type SweptRule } from '../../domain/verdict.ts';
import { writeOutputs, writeSummary } from '../../runner/files.ts';
import { annotate, say } from '../../runner/log.ts';
import { revokeCommand } from '../commands.ts';
import { annotations } from './annotations.ts';
import { outputs } from './outputs.ts';
import { summary } from './summary.ts';
import { leasedRuleText, nothingLeftText, placedRule, whyKept, whyOver } from './words.ts';

/**
 * Tells the user what a sweep found and what became of it: log, annotations, outputs and job summary. Sets the exit
 * code to 1 where a rule stays open, where not all leases could be listed, and where `if-found` says so.
 *
 * @param server the GitHub server that this workflow is on
 */
export async function publish(result: Swept, request: SweepRequest, server: string): Promise<void> {
  const { swept, kept, unreadable, incomplete } = result;
  const { region, jobSummary } = request.options;
  for (const each of swept) say(sweptLine(each, region));
  for (const each of kept) {
    say(`Kept ${leasedRuleText(each)} in ${region}: ${whyKept(each.verdict)}`);
  }
  for (const each of unreadable) {
    say(`Not touched: ${placedRule(each)} in ${region}: ${each.problem}`);
  }
  const commands = swept.flatMap(({ rule, outcome }) =>
    outcome.result === 'failed' ? [revokeCommand(rule, region)] : [],
  );
  for (const command of commands) say(`To revoke it manually: ${command}`);
  if (leftBehind(swept).length === 0 && !incomplete) say(nothingLeftText(result, region));

  annotations(result, request).forEach(annotate);
  await writeOutputs(outputs(result));
  if (jobSummary) await writeSummary(summary(result, request, commands, server));
}

function sweptLine(each: SweptRule, region: string): string {
  const { outcome, verdict } = each;
  const rule = `${leasedRuleText(each)} in ${region}`;
  switch (outcome.result) {
    case 'revoked':
      return `Revoked ${rule}: ${whyOver(verdict)}`;
    case 'would-revoke':
      return `Would revoke ${rule}: ${whyOver(verdict)}`;
    case 'elsewhere':
    case 'not-found':
      return `Already gone: ${rule}`;
    case 'failed':
      return `Could not revoke ${rule}: ${outcome.fault.title}`;
  }
}
