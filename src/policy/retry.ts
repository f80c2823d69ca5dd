import { asFault, explain } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import type { Budget } from './budget.ts';

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
const REPORT_EVERY = 10_000;

/** How many rules a line about waiting names. */
export const NAMED_WHILE_WAITING = 5;

/** A request, and who is told of its attempts that fail. */
export interface Request<Response> {
  /** What is being waited for, in words, `AWS to revoke 203.0.113.7/32`; silent where there is nothing. */
  readonly what?: string;
  readonly send: (signal: AbortSignal) => Promise<Response>;
  readonly onFault?: (fault: Fault) => void;
  /** What it means that an attempt gets no response; a failure of AWS unless told. */
  readonly silence?: () => Fault;
}

/**
 * Sends a request, and again after a pause for as long as it fails with a fault that passes, until the budget
 * ends. Reports every ten seconds what is being waited for, and why.
 *
 * @throws {Fault} that does not pass, or the last one that did, with the reason why there is no further attempt
 */
export async function retry<Response>(
  budget: Budget,
  { what, send, onFault, silence = noResponse }: Request<Response>,
): Promise<Response> {
  let last: Fault | undefined;
  const untilDone = async () => {
    for (let round = 0; !budget.signal.aborted; round++) {
      const { done, wasSent } = budget.wire.watch(() => attempt(budget, send, silence));
      try {
        return await done;
      } catch (error) {
        const fault = wasSent() ? asFault(error) : unapplied(asFault(error));
        onFault?.(fault);
        if (error === budget.signal.reason) break;
        last = fault;
        if (!fault.passes) throw fault;
        if (round + 1 >= budget.maxAttempts) throw andThen(fault, noFurtherAttempt(budget));
      }
      await pause(budget, round);
    }
    const end = asFault(budget.signal.reason);
    throw last ? andThen(last, end) : end;
  };
  return what === undefined
    ? untilDone()
    : reportWaiting(budget, () => (last ? `${what} (${last.title})` : what), untilDone);
}

/** Reports every ten seconds, as long as the work lasts, what is being waited for. */
export async function reportWaiting<Result>(
  { clock, onWait }: Budget,
  what: () => string,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = clock.every(REPORT_EVERY, () => onWait(what()));
  try {
    return await work();
  } finally {
    stop();
  }
}

/**
 * Waits for a while that doubles with each round, between half of it and all of it at random; less where the
 * budget ends before.
 */
export function pause({ signal, clock, random }: Budget, round: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** round);
  return clock.sleep(longest * (0.5 + random() / 2), signal);
}

/** Sends a request once, and waits no longer than the budget lets it, whether or not it heeds its signal. */
export async function attempt<Response>(
  { signal, clock, attemptTime }: Pick<Budget, 'signal' | 'clock' | 'attemptTime'>,
  send: (signal: AbortSignal) => Promise<Response>,
  silence: () => Fault,
): Promise<Response> {
  const limit = new AbortController();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const disarm = clock.after(attemptTime, () => limit.abort(silence()));
  const either = AbortSignal.any([signal, limit.signal]);
  const end = () => reject(either.reason);
  either.addEventListener('abort', end);
  try {
    return await Promise.race([ended, send(either)]);
  } finally {
    disarm();
    either.removeEventListener('abort', end);
  }
}

/** A fault that struck before the request went out, so that AWS can't have applied it. */
function unapplied(fault: Fault): Fault {
  if (fault.notApplied) return fault;
  const isSilence = fault.maybeApplied && fault.passes;
  const { title, explanation } = isSilence ? explain({ code: 'NotSent' }, {}) : fault;
  const nature = { ...fault, maybeApplied: false, notApplied: true };
  return new Fault(title, explanation, fault.ownWords, nature);
}

function noResponse(): Fault {
  return explain({ code: 'NoResponse' }, {});
}

function noFurtherAttempt({ maxAttempts }: Budget): Fault {
  return explain({ code: 'AttemptsUsedUp' }, { detail: String(maxAttempts) });
}

/** What the last attempt said, and why there is no further one for now, or for good. */
function andThen(last: Fault, end: Fault): Fault {
  const explanation = `${last.explanation} ${end.explanation}`;
  return new Fault(last.title, explanation, last.ownWords, { ...last, passes: end.passes });
}
