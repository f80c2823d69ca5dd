import { type Condition, readOperator, satisfies } from './condition.ts';
import type { Permission } from './permission.ts';
import { matchesWildcard } from './wildcard.ts';

/** A policy document, as IAM and STS take it. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: PolicyStatement | readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: unknown;
  readonly Condition?: Condition;
}

/** What a policy says of a permission: nothing at all denies implicitly. */
export type Verdict = 'allowed' | 'denied' | 'not-allowed';

const known = new Set(['Sid', 'Effect', 'Action', 'Resource', 'Principal', 'Condition']);

/**
 * Reads a policy document. Throws an `Error` that says what is wrong with it: also where it uses a
 * part of the policy language that is not emulated, so that no policy is ever enforced by half.
 */
export function readPolicy(document: string | PolicyDocument): PolicyDocument {
  const policy: unknown = typeof document === 'string' ? parse(document) : document;
  if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
    throw new Error('Syntax errors in policy: there is no Statement');
  }
  for (const statement of statementsOf(policy as PolicyDocument)) refuseMalformed(statement);
  return policy as PolicyDocument;
}

/** Decides as IAM does within one policy: a statement that denies wins over those that allow. */
export function verdictOf(policy: PolicyDocument, permission: Permission): Verdict {
  const effects = statementsOf(policy)
    .filter((statement) => applies(statement, permission))
    .map(({ Effect }) => Effect);
  if (effects.includes('Deny')) return 'denied';
  return effects.includes('Allow') ? 'allowed' : 'not-allowed';
}

function applies(statement: PolicyStatement, permission: Permission): boolean {
  const { Action, Resource = '*', Condition = {} } = statement;
  return (
    matchesAction(Action, permission.action) &&
    matchesResource(Resource, permission.resource) &&
    satisfies(Condition, permission.context ?? {})
  );
}

/** Whether one of the patterns matches an action; actions have no case. */
export const matchesAction = (patterns: string | readonly string[], action: string): boolean =>
  [patterns].flat().some((pattern) => matchesWildcard(pattern, action, 'i'));

/** Whether one of the patterns matches a resource's ARN. */
export const matchesResource = (patterns: string | readonly string[], arn: string): boolean =>
  [patterns].flat().some((pattern) => matchesWildcard(pattern, arn));

const statementsOf = ({ Statement }: PolicyDocument): readonly PolicyStatement[] =>
  [Statement].flat();

function refuseMalformed(statement: PolicyStatement): void {
  const { Effect, Action, Condition = {} } = statement ?? {};
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw new Error(`Syntax errors in policy: Effect must be Allow or Deny, not ${Effect}`);
  }
  if ([Action].flat().some((action) => !/^(\*|[a-z0-9-]+:[\w*?]+)$/i.test(String(action)))) {
    throw new Error('Syntax errors in policy: Actions must be * or prefixed with a vendor');
  }
  const unknown = Object.keys(statement).find((name) => !known.has(name));
  if (unknown) throw new Error(`The emulator does not know ${unknown} in a policy`);
  const operator = Object.keys(Condition).find((name) => !readOperator(name));
  if (operator) throw new Error(`The emulator does not know the condition operator ${operator}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('Syntax errors in policy: this is not JSON');
  }
}
