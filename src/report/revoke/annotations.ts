import { type GroupResult, type Outcome, outcomesOf, withResult } from '../../domain/outcome.ts';
import { type Fault, mayHaveRules } from '../../faults/fault.ts';
import type { Annotation } from '../../runner/log.ts';
import { failureAnnotations } from '../failures.ts';
import { count, groupedText, MOST_NAMED, notFoundText } from '../sentences.ts';
import type { Context } from './context.ts';
import { nearMissTexts, stillLetInTexts } from './similar-rules.ts';

/** One annotation for each kind of thing that went wrong, however many rules it struck: the runner shows ten at most. */
export function annotations(results: readonly GroupResult[], context: Context): Annotation[] {
  return [
    ...failures(outcomesOf(results), context),
    ...misses(results, context),
    ...notices(results, context),
  ];
}

function failures(outcomes: readonly Outcome[], context: Context): Annotation[] {
  return failureAnnotations(outcomes, {
    state: (rules) => stateOf(rules, context),
    whatNow: (fault) => whatNow(fault, context),
  });
}

function stateOf(rules: Parameters<typeof groupedText>[0], { options }: Context): string {
  const named = `${groupedText(rules)} (${options.region})`;
  if (!options.dryRun) return `${named} may still be open.`;
  const exist = rules.length === 1 ? 'this rule exists' : 'these rules exist';
  return `Could not check whether ${exist}: ${named}.`;
}

function whatNow(fault: Fault, { options, phase }: Context): string {
  if (options.dryRun) return '';
  if (phase === 'post') {
    return 'Revoke manually: the log and the job summary have the command to copy.';
  }
  return mayHaveRules(fault) ? 'The end of the job tries again.' : '';
}

function misses(results: readonly GroupResult[], { options }: Context): Annotation[] {
  const { ifNotFound, region } = options;
  const missed = withResult(outcomesOf(results), 'not-found');
  if (missed.length === 0 || ifNotFound === 'ignore') return [];
  const left = missed.length - MOST_NAMED;
  const own = missed.find(({ fault }) => fault)?.fault;
  const near = nearMissTexts(results);
  return [
    {
      level: ifNotFound === 'error' ? 'error' : 'warning',
      title: 'Rule not found',
      message: [
        ...missed.slice(0, MOST_NAMED).map(({ rule }) => `${notFoundText(rule, region)}.`),
        ...(left > 0 ? [`${count(left, 'more rule')} not found (see the log).`] : []),
        ...near.map((text) => `${text}.`),
        near.length > 0
          ? 'Check the port and the source.'
          : 'Possible causes: the step that opens the rule did not run, or failed; another step or job has already revoked it; it was opened on another port, for another source or in another group.',
        ...(own?.ownWords ? [own.ownWords] : []),
      ].join(' '),
    },
  ];
}

function notices(results: readonly GroupResult[], { options }: Context): Annotation[] {
  const stillOpen = stillLetInTexts(results);
  const isTold = withResult(outcomesOf(results), 'not-found').length > 0;
  const near = isTold && options.ifNotFound !== 'ignore' ? [] : nearMissTexts(results);
  const notice = (title: string, texts: readonly string[]): Annotation[] =>
    texts.length > 0
      ? [{ level: 'notice', title, message: texts.map((text) => `${text}.`).join(' ') }]
      : [];
  return [...notice('Still let in', stillOpen), ...notice('Similar rules remain', near)];
}
