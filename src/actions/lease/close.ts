import { revokingLeases } from '../../aws/permissions.ts';
import type { Closed, OpenLease } from '../../domain/open-lease.ts';
import { INPUT } from '../../inputs/names.ts';
import { closeLease, groupsToClose } from '../../policy/lease/close-lease.ts';
import { isSameAccount } from '../../policy/same-account.ts';
import { callerOf, groupOpener, ownAccount, type Step } from '../step.ts';

/** Closes a lease, with the whole of the time. */
export async function close(
  { options, lease, groups, opened, caller }: OpenLease,
  step: Step,
): Promise<Closed> {
  const permissions = revokingLeases(groupsToClose(opened, groups));
  const budget = step.startBudget(options.timeout, INPUT.timeout);
  const aws = step.signIn(permissions, budget);
  return closeLease(
    opened,
    {
      leaseId: lease.id,
      groups,
      openGroup: await groupOpener(
        { signIn: () => aws },
        permissions,
        ({ openLeased }) => openLeased,
      ),
      leases: async () => (await aws).leases(),
      isSameAccount: async () =>
        isSameAccount({
          before: caller,
          now: await callerOf(step),
          account: () => ownAccount(step, budget),
        }),
    },
    budget,
  );
}
