import { says } from './words.ts';

const outcomes = [
  says.revoked,
  says.wouldRevoke,
  says.couldNotRevoke,
  says.nothingToRevoke,
  says.willRevoke,
  says.wouldRevokeLater,
];

/** The lines of a log that say what becomes of a rule, in order. */
export function outcomeLines(log: readonly string[]): string[] {
  return log.filter((line) => outcomes.some((words) => line.includes(words)));
}
