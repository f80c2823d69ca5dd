import * as core from '@actions/core';
import { annotate } from './log.ts';

/** Sets outputs of the step, by their names. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): Promise<boolean> {
  return write('outputs', () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  });
}

/** Appends to the job summary. */
export function writeSummary(markdown: string): Promise<boolean> {
  return write('job summary', () => core.summary.addRaw(markdown).write());
}

const failed = new Set<string>();

/**
 * Writes to a file of the runner, and tells whether that succeeded. A failure is reported once, and does not keep
 * the rest from being done.
 */
export async function write(what: string, attempt: () => unknown): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    if (failed.has(what)) return false;
    failed.add(what);
    annotate({
      level: 'error',
      title: `Could not write the ${what}`,
      message: `The runner's file for the ${what} can't be written: ${String(error)}`,
    });
    return false;
  }
}
