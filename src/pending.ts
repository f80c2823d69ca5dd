import { IF_NOT_FOUND, type Options, REVOKE_AT, type Rules } from './request.ts';
import { parseRule } from './vocabulary/rule.ts';

/** What `main` leaves to `post`: the rules that are still to be revoked, and how. */
export interface Pending {
  readonly options: Options;
  readonly rules: Rules;
  /** Whether `main` may have revoked some of them already, so that not finding them proves that they are gone. */
  readonly tried: boolean;
}

/** What `main` leaves as long as it does not know which groups a cluster has. */
export interface Unresolved {
  readonly ClusterIdentifier: string;
}

/** The key of the runner's state. */
export const STATE = 'pending';

const VERSION = 1;

// The runner hands the state on as a variable, of which Linux takes 128 KiB.
const LONGEST_PLAIN = 32 * 1024;
const LONGEST_STATE = 120 * 1024;
const COMPRESSED = 'deflate:';

/**
 * Writes what is pending, or that nothing is, as the runner's state keeps it.
 *
 * @throws {RangeError} where it is more than the runner can hand on
 */
export function printPending(pending: Pending | Unresolved | undefined): string {
  const plain = JSON.stringify({ version: VERSION, pending: pending ?? null });
  if (plain.length <= LONGEST_PLAIN) return plain;
  const state = COMPRESSED + zlib().deflateRawSync(plain).toString('base64');
  if (state.length > LONGEST_STATE) throw new RangeError('too many rules for one step');
  return state;
}

/** What the state says: what is pending, or that nothing is, or why it can't be read. */
export type Reading = { readonly pending: Pending | undefined } | { readonly problem: string };

/** Reads what `printPending` wrote. Anything else is a problem: a state in doubt never means that nothing is pending. */
export function readPending(state: string): Reading {
  if (state === '') return { problem: 'is missing' };
  const { version, pending } = parseObject(state);
  if (version === undefined) return { problem: 'is damaged' };
  if (version !== VERSION) return { problem: 'was written by another version of this action' };
  if (pending === null) return { pending: undefined };
  const { options, rules, tried, ClusterIdentifier } = asObject(pending);
  if (typeof ClusterIdentifier === 'string') {
    return { problem: `was left before the groups of cluster ${ClusterIdentifier} were known` };
  }
  const parsed = Array.isArray(rules) ? rules.map(parseRule) : [];
  return areOptions(asObject(options)) && areRules(parsed) && typeof tried === 'boolean'
    ? { pending: { options: options as Options, rules: parsed, tried } }
    : { problem: 'is damaged' };
}

function areOptions(options: Record<string, unknown>): boolean {
  const { region, ifNotFound, dryRun, jobSummary, revokeAt, timeout } = options;
  return (
    typeof region === 'string' &&
    IF_NOT_FOUND.some((word) => word === ifNotFound) &&
    REVOKE_AT.some((word) => word === revokeAt) &&
    typeof dryRun === 'boolean' &&
    typeof jobSummary === 'boolean' &&
    Number.isInteger(timeout)
  );
}

function areRules(rules: readonly unknown[]): rules is Rules {
  return rules.length > 0 && rules.every((rule) => rule !== undefined);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(plainText(text)));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function plainText(state: string): string {
  return state.startsWith(COMPRESSED)
    ? zlib()
        .inflateRawSync(Buffer.from(state.slice(COMPRESSED.length), 'base64'))
        .toString()
    : state;
}

/** Loaded for the few steps with so many rules, and not for all. */
const zlib = () => process.getBuiltinModule('node:zlib');
