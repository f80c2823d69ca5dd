import type { LeaseRequest } from './lease-request.ts';
import type { ListedRule, Tag } from './rule.ts';
import { type Run, readRun, runUrl } from './run.ts';
import type { VpcSecurityGroup } from './security-group.ts';

/** Temporary access of one job. Its tags are on each of its rules, so that anybody can tell whose they are. */
export interface Lease {
  /** Tells this lease from any other. */
  readonly id: string;
  /** The run that it is for. */
  readonly run: Run;
  /** The id of the job in GitHub's API; `''` where GitHub does not tell it. */
  readonly job: string;
  /** When it ends whatever GitHub says: ISO 8601, UTC, in seconds. */
  readonly expires: string;
}

/** A rule that a lease made, as EC2 lists it. */
export interface LeasedRule extends ListedRule {
  readonly group: VpcSecurityGroup;
  readonly id: string;
}

/** The key of the tag that all leases have, and what the keys of their other tags begin with. */
export const LEASE_TAG = 'revoke-redshift-ingress';

/** The value of that tag. It is constant, because EC2 has no documented filter for a key alone. */
export const LEASE_MARKER = 'lease';

/** The key of the tag with the lease's id. */
export const LEASE_ID_TAG = `${LEASE_TAG}:id`;

const RUN_TAG = `${LEASE_TAG}:run`;
const JOB_TAG = `${LEASE_TAG}:job`;
const EXPIRES_TAG = `${LEASE_TAG}:expires`;

/** The tags of a lease's rules. */
export function leaseTags({ id, run, job, expires }: Lease): Tag[] {
  return [
    { Key: LEASE_TAG, Value: LEASE_MARKER },
    { Key: LEASE_ID_TAG, Value: id },
    { Key: RUN_TAG, Value: runUrl(run) },
    { Key: JOB_TAG, Value: job },
    { Key: EXPIRES_TAG, Value: expires },
  ];
}

const LONGEST_DESCRIPTION = 255;

/**
 * What people read in the console: `Leased to OWNER/REPO run RUN_ID until TIME`.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
export function leaseDescription({ run, expires }: Lease): string {
  return `Leased to ${run.repository} run ${run.id} until ${expires}`
    .replace(/[^a-z0-9 ._\-:/()#,@[\]+=&;{}!$*]/gi, '-')
    .slice(0, LONGEST_DESCRIPTION);
}

/** What the tags of a rule say: that it is no lease's, which lease made it, or why they can't be read. */
export type LeaseReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'lease'; readonly lease: Lease }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads what `leaseTags` wrote. Tags that were written by anybody else are never taken for a lease. */
export function leaseIn(tags: readonly Tag[]): LeaseReading {
  if (!tags.some(({ Key, Value }) => Key === LEASE_TAG && Value === LEASE_MARKER)) {
    return { kind: 'none' };
  }
  const unreadable = (problem: string): LeaseReading => ({ kind: 'unreadable', problem });
  const keys = [LEASE_TAG, LEASE_ID_TAG, RUN_TAG, JOB_TAG, EXPIRES_TAG];
  for (const key of keys) {
    const values = tags.filter(({ Key }) => Key === key);
    if (values.length === 0) return unreadable(`the tag ${key} is missing`);
    if (values.length > 1) return unreadable(`the tag ${key} occurs more than once`);
  }
  const texts = new Map(tags.map(({ Key, Value }) => [Key, Value]));
  const [id, url, job, expires] = [LEASE_ID_TAG, RUN_TAG, JOB_TAG, EXPIRES_TAG].map((key) =>
    texts.get(key),
  ) as [string, string, string, string];
  const run = readRun(url);
  if (!/^[\w-]{8,64}$/.test(id)) return unreadable(`the tag ${LEASE_ID_TAG} is not a valid id`);
  if (!run) return unreadable(`the tag ${RUN_TAG} is not a valid run URL`);
  if (!/^\d{0,19}$/.test(job)) return unreadable(`the tag ${JOB_TAG} is not a valid job id`);
  if (!isTime(expires)) return unreadable(`the tag ${EXPIRES_TAG} is not a valid time`);
  return { kind: 'lease', lease: { id, run, job, expires } };
}

/** A moment, in milliseconds since 1970, as a lease's tags have it. */
export function timeText(moment: number): string {
  return new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
}

function isTime(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && timeText(moment) === text;
}

/**
 * A lease of a job.
 *
 * @param now milliseconds since 1970
 */
export function newLease(
  id: string,
  { run, job, expiresIn }: Pick<LeaseRequest, 'run' | 'job' | 'expiresIn'>,
  now: number,
): Lease {
  return { id, run, job, expires: timeText(now + expiresIn * 60_000) };
}

/**
 * Whether the time of a lease is over.
 *
 * @param now milliseconds since 1970
 */
export function hasExpired({ expires }: Lease, now: number): boolean {
  return Date.parse(expires) <= now;
}
