import { hasExpired, type Lease, type LeasedRule, leaseIn } from '../../domain/lease.ts';
import { portRanges } from '../../domain/lease-ports.ts';
import type { IfPortTaken } from '../../domain/lease-request.ts';
import type { Opened } from '../../domain/open-lease.ts';
import type { PortRange, Rule, Tag } from '../../domain/rule.ts';
import {
  groupText,
  type VpcSecurityGroup,
  type VpcSecurityGroups,
} from '../../domain/security-group.ts';
import { type Source, sourceId } from '../../domain/source.ts';
import { asFault, explain } from '../../faults/explain.ts';
import { Fault } from '../../faults/fault.ts';
import type { Budget } from '../budget.ts';
import { pause, reportWaiting, retry } from '../retry.ts';
import { findLease, leasePages } from './find-lease.ts';
import type { LeaseApi } from './lease-api.ts';

/** What a lease is to let in, and where. */
export interface Access {
  /** The groups that may take the rules, in the order in which they are asked. */
  readonly groups: VpcSecurityGroups;
  readonly sources: readonly [Source, ...Source[]];
  readonly port: number;
  readonly ifPortTaken: IfPortTaken;
}

/** What came of opening a lease. */
export interface OpenResult extends Opened {
  /** Why nothing was opened, or is known to have been. */
  readonly fault?: Fault;
}

/** Whether a rule of the lease may be open: not where every request was refused. */
export function mayBeOpen({ fault, complete }: OpenResult): boolean {
  return !fault || !complete;
}

/**
 * Opens a lease: one request where all goes well. Where the port is taken it tries the next range, or waits, or
 * gives up; where a group is full it tries the next one. It never touches a rule that is there already, and does
 * not throw.
 */
export async function openLease(
  api: LeaseApi,
  lease: Lease,
  access: Access,
  budget: Budget,
): Promise<OpenResult> {
  let complete = true;
  // Whether a response was lost of which nothing has been found yet.
  let inDoubt = false;

  /** Asks for the rules on a range; gives the reason where they can't be had there. */
  const take = async (
    group: VpcSecurityGroup,
    ports: PortRange,
  ): Promise<readonly LeasedRule[] | Fault> => {
    const rules = rulesOf(access, group, ports);
    try {
      return await retry(budget, {
        what: `AWS to open ${groupText(group)}`,
        send: (signal) => api.authorize(rules, lease, signal).catch(refuseWrongClock),
        onFault(fault) {
          if (fault.notApplied) return;
          complete = false;
          inDoubt = true;
        },
      });
    } catch (error) {
      const fault = asFault(error);
      if (fault.kind !== 'rule-exists' && fault.kind !== 'group-full') throw fault;
      if (!inDoubt) return fault;
      // It may be the lease's own rule, made by a request whose response was lost.
      const own = await findLease(api, { leaseId: lease.id, groups: access.groups }, budget);
      inDoubt = false;
      return letIn(own, access) ? own : fault;
    }
  };

  const inGroup = async (group: VpcSecurityGroup): Promise<readonly LeasedRule[] | Fault> => {
    const [exact, ...wider] = portRanges(access.port) as [PortRange, ...PortRange[]];
    let result = await take(group, exact);
    for (const ports of access.ifPortTaken === 'widen' ? wider : []) {
      if (!isTaken(result)) break;
      result = await take(group, ports);
    }
    return result;
  };

  const takeInOneGroup = async (): Promise<readonly LeasedRule[] | Fault> => {
    let reason: Fault | undefined;
    for (const group of access.groups) {
      const result = await inGroup(group);
      if (isRules(result)) return result;
      // A taken port explains more than a full group.
      if (reason?.kind !== 'rule-exists') reason = result;
    }
    return reason as Fault;
  };

  try {
    let result = await takeInOneGroup();
    if (access.ifPortTaken === 'wait') {
      await reportWaiting(
        budget,
        () => `another rule for port ${access.port} to be revoked`,
        async () => {
          for (let round = 0; isTaken(result) && !budget.signal.aborted; round++) {
            await pause(budget, round);
            if (!budget.signal.aborted) result = await takeInOneGroup();
          }
        },
      );
    }
    if (isRules(result)) return { rules: result, complete };
    budget.cancelled.throwIfAborted();
    return { rules: [], complete, fault: await whyNot(result, access, api, budget) };
  } catch (error) {
    return { rules: [], complete, fault: asFault(error) };
  }
}

/**
 * Gives up where AWS does not believe the clock, even if a corrected signature would pass: the end of the lease is a
 * time of that clock too, and no sweep would know that it is wrong.
 */
function refuseWrongClock(error: unknown): never {
  const fault = asFault(error);
  if (fault.kind !== 'wrong-clock') throw error;
  const { title, explanation } = explain({ code: 'LeaseByWrongClock' }, {});
  throw new Fault(title, explanation, fault.ownWords, { ...fault, passes: false });
}

function isRules(result: readonly LeasedRule[] | Fault): result is readonly LeasedRule[] {
  return Array.isArray(result);
}

function isTaken(result: readonly LeasedRule[] | Fault): boolean {
  return !isRules(result) && result.kind === 'rule-exists';
}

/** Whether rules let in all that a lease is for: somebody may have revoked one of them meanwhile. */
function letIn(rules: readonly LeasedRule[], { sources }: Access): boolean {
  const known = new Set(rules.map(({ source }) => sourceId(source)));
  return sources.every((source) => known.has(sourceId(source)));
}

function rulesOf(
  { sources }: Access,
  group: VpcSecurityGroup,
  ports: PortRange,
): readonly [Rule, ...Rule[]] {
  const [first, ...others] = sources;
  const rule = (source: Source): Rule => ({ group, protocol: 'tcp', ports, source });
  return [rule(first), ...others.map(rule)];
}

/** Why no group took the rules. */
async function whyNot(
  reason: Fault,
  { groups, port, ifPortTaken }: Access,
  api: LeaseApi,
  budget: Budget,
): Promise<Fault> {
  const subject = groups.map(groupText).join(', ');
  const detail = String(port);
  if (reason.kind === 'rule-exists') {
    return explain(
      { code: ifPortTaken === 'widen' ? 'PortsTaken' : 'PortTaken' },
      { subject, detail },
    );
  }
  return explain(
    { code: 'GroupsFull' },
    { subject, detail: await countExpired(groups, api, budget) },
  );
}

/** How many rules of the groups are expired leases; `unknown (WHY)` where that can't be found out. */
async function countExpired(
  groups: Access['groups'],
  api: LeaseApi,
  budget: Budget,
): Promise<string> {
  try {
    let expired = 0;
    // The clock of this runner may be wrong: where AWS tells no time, no rule counts.
    for await (const { rules, at = Number.NaN } of leasePages(api, { groups }, budget)) {
      expired += rules.filter(({ tags }) => hasExpiredAt(at, tags)).length;
    }
    return String(expired);
  } catch (error) {
    return `unknown (${asFault(error).title})`;
  }
}

function hasExpiredAt(moment: number, tags: readonly Tag[]): boolean {
  const reading = leaseIn(tags);
  return reading.kind === 'lease' && hasExpired(reading.lease, moment);
}
