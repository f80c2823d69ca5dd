import * as core from '@actions/core';
import type { Request } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { Fault } from '../vocabulary/fault.ts';
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
  await write('outputs', () => {
    for (const [name, value] of Object.entries(outputs(revocation))) core.setOutput(name, value);
  });
  if (request.jobSummary) {
    await write('job summary', () => core.summary.addRaw(summary(revocation)).write());
  }
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

async function write(what: string, attempt: () => unknown): Promise<void> {
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
