import { IF_NOT_FOUND, REVOKE_AT, type Request } from './request.ts';
import { parseRule } from './vocabulary/rule.ts';

/** What `main` leaves to `post`: the request with the rules that are still to be revoked. */
export interface Pending {
  readonly request: Request;
  /** Whether `main` may have revoked some of them already, so that not finding them proves that they are gone. */
  readonly tried: boolean;
}

/** The key of the runner's state. */
export const STATE = 'pending';

const VERSION = 1;

/** Writes what is pending, or that nothing is, as the runner's state keeps it. */
export function printPending(pending: Pending | undefined): string {
  return JSON.stringify({ version: VERSION, pending: pending ?? null });
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
  const { request, tried } = asObject(pending);
  const known = readRequest(asObject(request));
  return known && typeof tried === 'boolean'
    ? { pending: { request: known, tried } }
    : { problem: 'is damaged' };
}

function readRequest(request: Record<string, unknown>): Request | undefined {
  const { region, ifNotFound, dryRun, jobSummary, revokeAt, timeout } = request;
  const rules = Array.isArray(request['rules']) ? request['rules'].map(parseRule) : [];
  const valid =
    typeof region === 'string' &&
    rules.length > 0 &&
    rules.every((rule) => rule !== undefined) &&
    IF_NOT_FOUND.some((word) => word === ifNotFound) &&
    REVOKE_AT.some((word) => word === revokeAt) &&
    typeof dryRun === 'boolean' &&
    typeof jobSummary === 'boolean' &&
    Number.isInteger(timeout);
  return valid
    ? ({ region, rules, ifNotFound, dryRun, jobSummary, revokeAt, timeout } as unknown as Request)
    : undefined;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
