import type { Permission } from './permission.ts';
import { matchesAction, matchesResource } from './policy.ts';

/** What nobody may do. */
export interface Denial {
  /** E.g. `ec2:RevokeSecurityGroupIngress` or `ec2:Describe*`. */
  readonly action: string;
  /** An ARN, in which `*` is any text; every resource unless told. */
  readonly resource?: string;
}

/** A denial that is in force. */
export interface DenialHandle {
  /** Allows it again. */
  lift(): void;
}

/** The permissions that the policies of the account are taken to lack. */
export interface Denials {
  deny(denial: Denial): DenialHandle;
  include(permission: Permission): boolean;
}

export function createDenials(): Denials {
  const denials = new Set<Denial>();
  return {
    deny(denial) {
      denials.add(denial);
      return { lift: () => void denials.delete(denial) };
    },
    include: ({ action, resource }) =>
      [...denials].some(
        (denial) =>
          matchesAction(denial.action, action) && matchesResource(denial.resource ?? '*', resource),
      ),
  };
}
