import * as core from '@actions/core';
import type { Reading } from '../inputs/read-request.ts';
import type { Request } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { Fault } from '../vocabulary/fault.ts';
import { groupText, sourceText } from '../vocabulary/rule.ts';
import { type Annotation, annotations } from './annotations.ts';
import { logLine } from './escape.ts';
import { outputs } from './outputs.ts';
import { summary } from './summary.ts';
import { outcomeLine } from './words.ts';

/**
 * Tells the user what became of the rules: log, annotations, outputs and job summary. Sets the exit code to 1
 * where something went wrong. What can't be written is an error too, and keeps nothing else from being told.
 */
export async function publish(revocation: Revocation, request: Request): Promise<void> {
  for (const outcome of revocation.outcomes) say(outcomeLine(outcome));
  if (revocation.group instanceof Fault) {
    say(`The resulting group is not known: ${revocation.group.message}`);
  }
  for (const annotation of annotations(revocation.outcomes, request.ifNotFound)) {
    annotate(annotation);
  }
  await writeOutputs(revocation);
  if (request.jobSummary) {
    await write('job summary', () => core.summary.addRaw(summary(revocation)).write());
  }
}

/** Tells the user what `post` will do, and gives the outputs the values of a step that has done nothing yet. */
export async function announce({ rules, dryRun }: Request): Promise<void> {
  for (const rule of rules) {
    say(
      `At the end of the job: ${dryRun ? 'would revoke' : 'will revoke'} ${sourceText(rule)} from ${groupText(rule)}`,
    );
  }
  await writeOutputs({
    outcomes: [],
    group: new Fault('Not yet', 'Nothing has been revoked yet.'),
  });
}

/** Reports that `post` does not know what `main` left, and the rules that the inputs name instead. */
export function reportLostState(problem: string, reading: Reading): void {
  const rules =
    'request' in reading
      ? reading.request.rules.map((rule) => `${sourceText(rule)} in ${groupText(rule)}`).join(', ')
      : 'the rules that the inputs name';
  annotate({
    level: 'error',
    title: 'Not known what to revoke',
    message: `The state that this step left for the end of the job ${problem}, so ${rules} may still be open. Revoke by hand, or run the step again.`,
  });
}

/** Reports the problems of the inputs, each as an error of its own. */
export function refuse(problems: readonly string[]): void {
  for (const message of problems) annotate({ level: 'error', title: 'Invalid input', message });
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
  show(logLine(message), { title: logLine(title) });
  if (level === 'error') process.exitCode = 1;
}

function writeOutputs(revocation: Revocation): Promise<void> {
  return write('outputs', () => {
    for (const [name, value] of Object.entries(outputs(revocation))) core.setOutput(name, value);
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
