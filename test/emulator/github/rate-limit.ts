const hour = 60 * 60;

/** How many requests may be made in an hour. The count begins anew with every hour of the clock. */
export class RateLimit {
  /** As of the job's token. */
  limit = 1000;
  used = 0;
  #hour: number | undefined;
  #isOver = false;

  /** Whether the request that was counted last was one too many. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Counts a request, and gives the headers that tell what is left. */
  count(now: number): Record<string, string> {
    const current = Math.floor(now / 1000 / hour);
    if (this.#hour !== undefined && this.#hour !== current) this.used = 0;
    this.#hour = current;
    this.#isOver = this.used >= this.limit;
    if (!this.#isOver) this.used += 1;
    return {
      'x-ratelimit-limit': String(this.limit),
      'x-ratelimit-remaining': String(Math.max(0, this.limit - this.used)),
      'x-ratelimit-used': String(this.used),
      'x-ratelimit-reset': String((current + 1) * hour),
      'x-ratelimit-resource': 'core',
    };
  }
}
