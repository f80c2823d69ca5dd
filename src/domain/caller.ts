/** Who sends the requests of a phase, and where to. */
export interface Caller {
  /** Tells one access key from another, and nothing about it. */
  readonly accessKey: number;
  /** What the environment says of endpoints; `''` where it says nothing. */
  readonly endpoint: string;
  /** The AWS account, where it is known. */
  readonly account?: string | undefined;
}

/** Whether two phases certainly act on the same account. */
export function isSameCaller(one: Caller, other: Caller): boolean {
  if (one.endpoint !== other.endpoint) return false;
  // Each session of a role has an access key of its own.
  const sameAccount = one.account !== undefined && one.account === other.account;
  return sameAccount || one.accessKey === other.accessKey;
}
