import { type LeasedRule, leaseDescription } from '../../domain/lease.ts';
import type { Closed, OpenLease } from '../../domain/open-lease.ts';
import { type Outcome, outcomesOf, withResult } from '../../domain/outcome.ts';
import { ruleText } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import type { Phase } from '../../domain/step.ts';
import { writeOutputs, writeSummary } from '../../runner/files.ts';
import { annotate, say } from '../../runner/log.ts';
import { findLeaseCommand, revokeCommand } from '../commands.ts';
import { annotations } from './annotations.ts';
import { type Endpoint, outputs } from './outputs.ts';
import { closedSummary, openedSummary } from './summary.ts';

/** Tells the user what is open, for whom and until when: log, outputs and job summary. */
export async function publishOpened(open: OpenLease, endpoint: Endpoint): Promise<void> {
  const { lease, opened, options } = open;
  for (const rule of opened.rules) {
    say(`Opened ${placed(rule, options.region)} until ${lease.expires} at the latest`);
  }
  say(`${leaseDescription(lease)}; the end of the job closes it`);
  await writeOutputs(outputs(open, endpoint));
  if (options.jobSummary) await writeSummary(openedSummary(open));
}

/** Tells the log that the endpoint is open to this runner. */
export function announceReachable(endpoint: string): void {
  say(`${endpoint} accepts connections from this runner`);
}

/** Tells the user what became of a lease: log, annotations and job summary. */
export async function publishClosed(closed: Closed, open: OpenLease, phase: Phase): Promise<void> {
  const { options, lease } = open;
  const { region } = options;
  const outcomes = outcomesOf(closed.results);
  for (const outcome of outcomes) say(closedLine(outcome, region));
  if (outcomes.length === 0 && !closed.unknown) say(`Lease ${lease.id} has no rule`);
  const commands = commandsFor(closed, open);
  if (phase === 'post') {
    for (const { purpose, command } of commands) say(`${purpose}: ${command}`);
  }
  annotations(closed, open, phase).forEach(annotate);
  const copied = commands.map(({ command }) => command);
  if (options.jobSummary) await writeSummary(closedSummary(closed, open, phase, copied));
}

/** A command for somebody to copy, and what it is for. */
interface ManualCommand {
  readonly purpose: string;
  readonly command: string;
}

/** What is left to do by hand: a command for each rule that may be open, or one that looks for them. */
function commandsFor(
  { results, unknown }: Closed,
  { lease, options: { region } }: OpenLease,
): ManualCommand[] {
  const open = withResult(outcomesOf(results), 'failed');
  return [
    ...open.map(({ rule }) => {
      return { purpose: 'To close it manually', command: revokeCommand(rule, region) };
    }),
    ...(unknown
      ? [{ purpose: 'To look for its rules', command: findLeaseCommand(lease.id, region) }]
      : []),
  ];
}

function closedLine(outcome: Outcome, region: string): string {
  const rule = placed(outcome.rule as LeasedRule, region);
  switch (outcome.result) {
    case 'failed':
      return `Could not close ${rule}: ${outcome.fault.title}`;
    case 'not-found':
      return `Already closed: ${rule}`;
    default:
      return `Closed ${rule}`;
  }
}

function placed(rule: LeasedRule, region: string): string {
  return `${ruleText(rule)} in ${groupText(rule.group)} in ${region} (${rule.id})`;
}
