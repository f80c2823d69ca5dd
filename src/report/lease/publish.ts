import { requestParameters } from '../../aws/request-parameters.ts';
import { type LeasedRule, leaseDescription } from '../../domain/lease.ts';
import type { Closed, OpenLease } from '../../domain/open-lease.ts';
import { type Outcome, outcomesOf, withResult } from '../../domain/outcome.ts';
import type { Phase } from '../../domain/request.ts';
import { type Rule, ruleText } from '../../domain/rule.ts';
import { groupText } from '../../domain/security-group.ts';
import { writeOutputs, writeSummary } from '../../runner/files.ts';
import { type Annotation, annotate, say } from '../../runner/log.ts';
import { findLeaseCommand, revokeCommand } from '../commands.ts';
import { failureAnnotations } from '../failures.ts';
import { groupedText } from '../sentences.ts';
import { closedSummary, openedSummary } from './summary.ts';

/** How a lease is reached. */
export interface Endpoint {
  readonly host?: string | undefined;
  readonly port: number;
}

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

function outputs(
  { lease, opened: { rules } }: OpenLease,
  { host, port }: Endpoint,
): Record<string, string> {
  const addresses = rules.flatMap(({ source }) => (source.kind === 'cidr' ? [source.cidr] : []));
  return {
    'leased-rules': JSON.stringify(rules.map(requestParameters)),
    'security-group-rule-ids': JSON.stringify(rules.map(({ id }) => id)),
    'cidr-ip': addresses.join(','),
    host: host ?? '',
    port: String(port),
    'lease-id': lease.id,
    'expires-at': lease.expires,
  };
}

/** Tells the user what became of a lease: log, annotations and job summary. */
export async function publishClosed(closed: Closed, open: OpenLease, phase: Phase): Promise<void> {
  const { options, lease } = open;
  const { region } = options;
  const outcomes = outcomesOf(closed.results);
  for (const outcome of outcomes) say(outcomeLine(outcome, region));
  if (outcomes.length === 0 && !closed.unknown) say(`Lease ${lease.id} has no rule`);
  const commands = manualCommands(closed, open);
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
function manualCommands(
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

function outcomeLine(outcome: Outcome, region: string): string {
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

function annotations(
  { results, unknown }: Closed,
  { lease, groups, options: { region }, opened }: OpenLease,
  phase: Phase,
): Annotation[] {
  const outcomes = outcomesOf(results);
  const gone = withResult(outcomes, 'not-found').map(({ rule }) => rule);
  const whatNow =
    phase === 'main'
      ? 'The end of the job tries again.'
      : 'Close it manually: the log and the job summary have the command to copy.';
  const whatElse =
    phase === 'main'
      ? whatNow
      : 'Look for it manually: the log and the job summary have the command to copy. Revoke what it finds.';
  return [
    ...failureAnnotations(outcomes, {
      state: (rules) => `${groupedText(rules)} (${region}) may still be open.`,
      whatNow: () => whatNow,
    }),
    ...(unknown
      ? [
          {
            level: 'error' as const,
            title: unknown.title,
            message: `It is not known whether lease ${lease.id} has ${outcomes.length > 0 ? 'another' : 'a'} rule in ${groups.map(groupText).join(', ')} (${region}). ${unknown.message} ${whatElse}`,
          },
        ]
      : []),
    ...(gone.length > 0 ? [alreadyClosed(gone, region)] : []),
    ...(outcomes.length === 0 && !unknown && !opened.settled
      ? [nothingFound(lease.id, lease.expires, region)]
      : []),
  ];
}

function alreadyClosed(gone: readonly Rule[], region: string): Annotation {
  return {
    level: 'notice',
    title: 'Already closed',
    message: `${groupedText(gone)} (${region}) was gone before the end of the job: a sweep or a person revoked it. The job may have lost its access before it ended.`,
  };
}

function nothingFound(leaseId: string, expires: string, region: string): Annotation {
  return {
    level: 'notice',
    title: 'Nothing was opened',
    message: `The step ended before it knew whether it had opened the access, and no rule of lease ${leaseId} was found in ${region}. Should one appear later, a sweep closes it after ${expires}.`,
  };
}
