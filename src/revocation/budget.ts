/** The world's time, so that tests can pass their own. */
export interface Clock {
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Calls back every so many milliseconds until the function that it returns is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** What a revocation may spend, and whom it tells that it still waits. */
export interface Budget {
  /** Aborted when the time is up or the job is cancelled; its reason is the `Fault` that says which. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /**
   * A budget of one part of the time that is left, but no less than a quarter of the whole, so that one
   * request without an answer does not use up the time of the others.
   */
  readonly share: (parts: number) => Budget;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Is told what is being waited for, at most every ten seconds. */
  readonly onWait: (what: string) => void;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
const REPORT_EVERY = 10_000;

/**
 * Waits for a while that doubles with each round, between half of it and all of it at random.
 *
 * @throws the reason of the budget's signal when the budget ends
 */
export async function pause({ signal, clock, random }: Budget, round: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** round);
  await clock.sleep(longest * (0.5 + random() / 2), signal);
  signal.throwIfAborted();
}

/**
 * Runs a request, but no longer than the budget lasts, whether or not the request heeds its signal.
 *
 * @throws what the request throws, or the reason of the budget's signal when the budget ends
 */
export async function within<T>(
  { signal }: Budget,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason);
  signal.addEventListener('abort', end);
  try {
    return await Promise.race([ended, request(signal)]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** Reports every ten seconds, as long as the work lasts, what is being waited for. */
export async function reportingWaits<T>(
  { clock, onWait }: Budget,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  const stop = clock.every(REPORT_EVERY, () => onWait(what));
  try {
    return await work();
  } finally {
    stop();
  }
}
