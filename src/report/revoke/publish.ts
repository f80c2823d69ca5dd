import { type GroupResult, withResult } from '../../domain/outcome.ts';
import type { Options, RulesTarget } from '../../domain/revoke-request.ts';
import { portText, type Rule, type Rules, ruleText } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import { Fault } from '../../faults/fault.ts';
import { writeOutputs, writeSummary } from '../../runner/files.ts';
import { annotate, say } from '../../runner/log.ts';
import { revokeCommand } from '../commands.ts';
import { count, outcomeLine } from '../sentences.ts';
import { annotations } from './annotations.ts';
import type { Context } from './context.ts';
import { outputs } from './outputs.ts';
import { nearMissTexts, stillLetInTexts } from './similar-rules.ts';
import { summary } from './summary.ts';

/**
 * Tells the user what became of the rules: log, annotations, outputs and job summary. Sets the exit code to 1
 * where something went wrong. What can't be written is an error too, and keeps nothing else from being told.
 */
export async function publish(results: readonly GroupResult[], context: Context): Promise<void> {
  const { options, phase } = context;
  for (const { outcomes, description } of results) {
    for (const outcome of outcomes) say(outcomeLine(outcome, options.region));
    if (phase === 'post' && !options.dryRun) {
      for (const { rule } of withResult(outcomes, 'failed')) {
        say(`To revoke it manually: ${revokeCommand(rule, options.region)}`);
      }
    }
    if (description instanceof Fault && outcomes.some(({ result }) => result !== 'failed')) {
      say(`The resulting group is not known: ${description.message}`);
    }
  }
  stillLetInTexts(results, Number.POSITIVE_INFINITY).forEach(say);
  nearMissTexts(results, Number.POSITIVE_INFINITY).forEach(say);
  annotations(results, context).forEach(annotate);
  await writeOutputs(outputs(results));
  if (options.jobSummary) await writeSummary(summary(results, context));
}

/** Tells the log, at the end of the job, what is about to be revoked. */
export function announceEnd(rules: Rules, context: Context): void {
  const { dryRun, region } = context.options;
  const verb = dryRun ? 'looking for' : 'revoking';
  const again = context.secondTry ? ' that this step could not revoke when it ran' : '';
  say(`End of the job: ${verb} ${count(rules.length, 'rule')} in ${region}${again}`);
}

/** Tells the user what `post` will do, and gives the outputs the values of a step that has done nothing yet. */
export async function announce(rules: readonly Rule[], { dryRun, region }: Options): Promise<void> {
  const verb = dryRun ? 'would revoke' : 'will revoke';
  for (const rule of rules) {
    say(
      `At the end of the job: ${verb} ${ruleText(rule)} from ${groupText(rule.group)} in ${region}`,
    );
  }
  await writeOutputs(outputs([]));
}

const PORT_FROM = {
  input: 'from the input port',
  cluster: 'the port of the cluster',
  workgroup: 'the port of the workgroup',
  default: 'assumed, because no input, cluster or workgroup names one',
};

/** Tells the log which port the rules have, and where it comes from. */
export function announcePort({ rules: [rule], portFrom }: RulesTarget): void {
  const ports = portText(rule);
  const noun = ports.includes('-') ? 'Ports' : 'Port';
  const named = ports === 'all' ? 'All ports' : `${noun} ${ports}`;
  if (portFrom) say(`${named} (${PORT_FROM[portFrom]})`);
}
