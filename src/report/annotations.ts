import type { Options } from '../request.ts';
import type { Revocation } from '../revocation/revoke.ts';
import { type Outcome, withResult } from '../vocabulary/outcome.ts';
import { count, groupedText, nearMissTexts, notFoundText } from './words.ts';

const MOST_MISSES = 20;

/** What the runner shows at the top of a run. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** One annotation for each thing that went wrong, however many rules it struck: the runner shows ten at most. */
export function annotations(revocations: readonly Revocation[], options: Options): Annotation[] {
  const outcomes = revocations.flatMap((revocation) => revocation.outcomes);
  return [...failures(outcomes, options), ...misses(revocations, options)];
}

function failures(outcomes: readonly Outcome[], { region, dryRun }: Options): Annotation[] {
  const byTitle = Map.groupBy(withResult(outcomes, 'failed'), ({ fault }) => fault.title);
  return [...byTitle].map(([title, struck]) => {
    const [{ fault }] = struck as [(typeof struck)[number]];
    const open = groupedText(struck.map(({ rule }) => rule));
    return {
      level: 'error',
      title,
      message: dryRun
        ? `Not known whether ${open} (${region}) is there. ${fault.message}`
        : `${open} (${region}) may still be open. ${fault.message}`,
    };
  });
}

function misses(revocations: readonly Revocation[], { ifNotFound }: Options): Annotation[] {
  const missed = revocations.flatMap(({ outcomes }) => withResult(outcomes, 'not-found'));
  if (missed.length === 0 || ifNotFound === 'ignore') return [];
  const left = missed.length - MOST_MISSES;
  const own = missed.find(({ fault }) => fault)?.fault;
  return [
    {
      level: ifNotFound === 'error' ? 'error' : 'warning',
      title: own?.title ?? 'Rule not found',
      message: [
        ...missed.slice(0, MOST_MISSES).map(({ rule }) => `${notFoundText(rule)}.`),
        ...(left > 0
          ? [`Nor ${left === 1 ? 'is' : 'are'} ${count(left, 'more rule')} (see the log).`]
          : []),
        ...nearMissTexts(revocations).map((text) => `${text}.`),
        ...(own ? [own.message] : []),
      ].join(' '),
    },
  ];
}
