/** Time, so that a test can pass its own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Calls back once, after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, ring: () => void): () => void;
  /** Calls back every so many milliseconds until the function that it returns is called. */
  every(milliseconds: number, tick: () => void): () => void;
}
