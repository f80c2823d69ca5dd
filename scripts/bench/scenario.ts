/** The group and the one rule that every contestant revokes. */
export const group = 'ci';
export const rule = '203.0.113.7/32';

/** How many rules a VPC security group may have by default, and at most. */
export const usualRules = 60;
export const mostRules = 1000;

/** So many rules of a VPC security group. */
export function manyRules(number: number): string[] {
  return Array.from({ length: number }, (_, host) => `10.0.${host >> 8}.${host & 255}/32`);
}

/** A rule that no group has. In a VPC other than the default one, EC2 then refuses the whole request of a group. */
export const missingRule = '198.51.100.7/32';

/** The workgroup with the one VPC security group. */
export const workgroup = 'sales';

/** How many VPC security groups a step works on, each with the usual number of rules. */
export const scales = [1, 10, 100] as const;

/** A step on many groups with a delay before each response. */
export const delayedScale = { groups: 40, rules: usualRules, delayMs: 50 } as const;

/** A step on as many rules as one group may have: all but the missing one are there. */
export const fullScale = { groups: 1, rules: mostRules - 1 } as const;

/** Where the rules of a run are: in the cluster security group, or in one or more VPC security groups. */
export type Place =
  | { readonly kind: 'cluster' }
  /** One rule in a group of the default VPC. */
  | { readonly kind: 'vpc' }
  /** The same group, found through the workgroup of Redshift Serverless that has it. */
  | { readonly kind: 'workgroup' }
  /** The same group, without a rule. */
  | { readonly kind: 'empty' }
  /** Several groups of another VPC, each with so many rules. `delayMs` delays each response. */
  | {
      readonly kind: 'many';
      readonly groups: number;
      readonly rules: number;
      readonly delayMs?: number;
    };
