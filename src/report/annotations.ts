import type { IfNotFound } from '../request.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { groupText, sourceText } from '../vocabulary/rule.ts';
import { notFoundText } from './words.ts';

/** What the runner shows at the top of a run. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** One annotation for each thing that went wrong, however many rules it struck: the runner shows ten at most. */
export function annotations(outcomes: readonly Outcome[], ifNotFound: IfNotFound): Annotation[] {
  return [...failures(outcomes), ...misses(outcomes, ifNotFound)];
}

function failures(outcomes: readonly Outcome[]): Annotation[] {
  const byFault = Map.groupBy(
    withResult(outcomes, 'failed'),
    ({ fault }) => `${fault.title}\n${fault.message}`,
  );
  return [...byFault.values()].map((struck) => {
    const [{ fault, rule }] = struck as [(typeof struck)[number]];
    const sources = struck.map((outcome) => sourceText(outcome.rule)).join(', ');
    return {
      level: 'error',
      title: fault.title,
      message: `${sources} may still be open in ${groupText(rule)}. ${fault.message}`,
    };
  });
}

function misses(outcomes: readonly Outcome[], ifNotFound: IfNotFound): Annotation[] {
  const missed = withResult(outcomes, 'not-found');
  if (missed.length === 0 || ifNotFound === 'ignore') return [];
  const own = missed.find(({ fault }) => fault)?.fault;
  return [
    {
      level: ifNotFound === 'error' ? 'error' : 'warning',
      title: own?.title ?? 'Rule not found',
      message: [...missed.map(({ rule }) => `${notFoundText(rule)}.`), own?.message]
        .filter(Boolean)
        .join(' '),
    },
  ];
}
