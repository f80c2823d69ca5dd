import * as core from '@actions/core';
import { logLine, oneLine } from './escape.ts';

/** What the runner shows at the top of a run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** Writes a line to the log. */
export function say(text: string): void {
  core.info(logLine(text));
}

/** Writes a line to the log that only debug logging shows. */
export function sayInDebug(text: string): void {
  core.debug(logLine(text));
}

/** Shows an annotation. An error fails the phase. */
export function annotate({ level, title, message }: Annotation): void {
  const show = { error: core.error, warning: core.warning, notice: core.notice }[level];
  show(oneLine(message), { title: oneLine(title) });
  if (level === 'error') process.exitCode = 1;
}

/** Keeps a secret out of the log: the runner writes *** in its place from now on. */
export function mask(secret: string): void {
  core.setSecret(secret);
}
