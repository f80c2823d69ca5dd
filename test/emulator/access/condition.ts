import type { Context } from './permission.ts';
import { matchesWildcard } from './wildcard.ts';

/** A statement's `Condition`: operator to condition key to values. */
export type Condition = Readonly<
  Record<string, Readonly<Record<string, string | readonly string[]>>>
>;

type Comparison = (wanted: string, actual: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  StringEquals: (wanted, actual) => wanted === actual,
  StringEqualsIgnoreCase: (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase(),
  StringLike: (wanted, actual) => matchesWildcard(wanted, actual),
  ArnEquals: (wanted, actual) => matchesWildcard(wanted, actual),
  ArnLike: (wanted, actual) => matchesWildcard(wanted, actual),
};

const negations: Readonly<Record<string, string>> = {
  StringNotEquals: 'StringEquals',
  StringNotEqualsIgnoreCase: 'StringEqualsIgnoreCase',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
};

interface Operator {
  readonly each: 'all' | 'any' | undefined;
  readonly compare: Comparison;
  readonly negated: boolean;
  readonly ifExists: boolean;
}

/** Reads an operator such as `ForAllValues:StringEquals`; `undefined` for one that is not emulated. */
export function readOperator(text: string): Operator | undefined {
  const match = /^(?:For(All|Any)Values?:)?([A-Za-z]+?)(IfExists)?$/.exec(text);
  const [, each, name = '', ifExists] = match ?? [];
  const compare = comparisons[negations[name] ?? name];
  if (!compare) return undefined;
  return {
    each: each === undefined ? undefined : each === 'All' ? 'all' : 'any',
    compare,
    negated: name in negations,
    ifExists: ifExists !== undefined,
  };
}

/** Whether a request's context satisfies a condition. Condition keys have no case. */
export function satisfies(condition: Condition, context: Context): boolean {
  const values = new Map(
    Object.entries(context).map(([key, value]) => [key.toLowerCase(), [value].flat()]),
  );
  return Object.entries(condition).every(([name, keys]) => {
    const operator = readOperator(name);
    return (
      operator !== undefined &&
      Object.entries(keys).every(([key, wanted]) =>
        holds(operator, [wanted].flat(), values.get(key.toLowerCase())),
      )
    );
  });
}

function holds(
  { each, compare, negated, ifExists }: Operator,
  wanted: readonly string[],
  actual: readonly string[] | undefined,
): boolean {
  const one = (value: string) => wanted.some((each) => compare(each, value)) !== negated;
  if (each === 'all') return (actual ?? []).every(one);
  if (actual === undefined) return ifExists || negated;
  return each === 'any' || !negated ? actual.some(one) : actual.every(one);
}
