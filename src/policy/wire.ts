/** Work that is watched. */
export interface Watched<Result> {
  readonly done: Promise<Result>;
  /** Whether any request of the work has gone out so far. */
  wasSent(): boolean;
}

/** Watches requests go out. */
export interface Wire {
  /** Does some work. */
  watch<Result>(work: () => Promise<Result>): Watched<Result>;
}
