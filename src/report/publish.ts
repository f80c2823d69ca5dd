import * as core from '@actions/core';
import type { Reading } from '../inputs/read-request.ts';
import type { ClusterRequest, Options, Rules } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { asFault, Fault } from '../vocabulary/fault.ts';
import { groupText, ruleText } from '../vocabulary/rule.ts';
import { type Annotation, annotations } from './annotations.ts';
import { logLine, oneLine } from './escape.ts';
import { outputs } from './outputs.ts';
import { summary } from './summary.ts';
import { nearMissTexts, orderText, outcomeLine } from './words.ts';

/**
 * Tells the user what became of the rules: log, annotations, outputs and job summary. Sets the exit code to 1
 * where something went wrong. What can't be written is an error too, and keeps nothing else from being told.
 */
export async function publish(revocations: readonly Revocation[], options: Options): Promise<void> {
  for (const { outcomes, group } of revocations) {
    for (const outcome of outcomes) say(outcomeLine(outcome));
    if (group instanceof Fault && outcomes.some(({ result }) => result !== 'failed')) {
      say(`The resulting group is not known: ${group.message}`);
    }
  }
  nearMissTexts(revocations, Number.POSITIVE_INFINITY).forEach(say);
  annotations(revocations, options).forEach(annotate);
  await writeOutputs(revocations);
  if (options.jobSummary) {
    await write('job summary', () => core.summary.addRaw(summary(revocations, options)).write());
  }
}

/** Tells the user what `post` will do, and gives the outputs the values of a step that has done nothing yet. */
export async function announce(rules: Rules, { dryRun }: Options): Promise<void> {
  const verb = dryRun ? 'would revoke' : 'will revoke';
  for (const rule of rules) {
    say(`At the end of the job: ${verb} ${ruleText(rule)} from ${groupText(rule)}`);
  }
  await writeOutputs([]);
}

/** Reports that `post` does not know what `main` left, and what the inputs name instead. */
export function reportLostState(problem: string, reading: Reading): void {
  const named = 'request' in reading ? orderText(reading.request.order) : 'what the inputs name';
  annotate({
    level: 'error',
    title: 'Not known what to revoke',
    message: `The state that this step left for the end of the job ${problem}, so ${named} may still be open. Revoke by hand, or run the step again.`,
  });
}

/** Reports why the groups of a cluster could not be found. */
export function reportUnresolved(order: ClusterRequest, { title, message }: Fault): void {
  annotate({ level: 'error', title, message: `${orderText(order)} may still be open. ${message}` });
}

/** Reports what nobody thought of. */
export function reportDefect(thrown: unknown): void {
  const { title, message } = asFault(thrown);
  annotate({ level: 'error', title, message: `The rules may still be open. ${message}` });
}

/** Reports the problems of the inputs, each as an error of its own. */
export function refuse(problems: readonly string[]): void {
  // The runner shows ten errors of a step at most.
  const shown = [...problems.slice(0, 9), problems.slice(9).join(' ')].filter(Boolean);
  for (const message of shown) annotate({ level: 'error', title: 'Invalid input', message });
}

/** Writes a line to the log. */
export function say(text: string): void {
  core.info(logLine(text));
}

/** Writes a line to the log that only debug logging shows. */
export function sayInDebug(text: string): void {
  core.debug(logLine(text));
}

function annotate({ level, title, message }: Annotation): void {
  const show = level === 'error' ? core.error : core.warning;
  show(oneLine(message), { title: oneLine(title) });
  if (level === 'error') process.exitCode = 1;
}

function writeOutputs(revocations: readonly Revocation[]): Promise<void> {
  return write('outputs', () => {
    for (const [name, value] of Object.entries(outputs(revocations))) core.setOutput(name, value);
  });
}

/** Writes to a file of the runner; a failure is reported, and does not keep the rest from being done. */
export async function write(what: string, attempt: () => unknown): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    annotate({
      level: 'error',
      title: `Could not write the ${what}`,
      message: `The runner's file for the ${what} can't be written: ${String(error)}`,
    });
  }
}
