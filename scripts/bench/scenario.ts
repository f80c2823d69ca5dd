/** The group and the one rule that every contestant revokes. */
export const group = 'ci';
export const rule = '203.0.113.7/32';

/** The rules of each VPC security group: as many as a group may have by default. */
export const manyRules: readonly string[] = Array.from(
  { length: 60 },
  (_, host) => `10.0.0.${host}/32`,
);

/** A rule that no group has. In a VPC other than the default one, EC2 then refuses the whole request of a group. */
export const missingRule = '198.51.100.7/32';

/** The workgroup with the one VPC security group. */
export const workgroup = 'sales';

/** How many VPC security groups a step works on. */
export const scales = [1, 10, 100] as const;

/** A step on many groups with a delay before each response. */
export const delayedScale = { groups: 40, delayMs: 50 } as const;

/** Where the rules of a run are: in the cluster security group, or in one or more VPC security groups. */
export type Place =
  | { readonly kind: 'cluster' }
  /** One rule in a group of the default VPC. */
  | { readonly kind: 'vpc' }
  /** The same group, found through the workgroup of Redshift Serverless that has it. */
  | { readonly kind: 'workgroup' }
  /** The same group, without a rule. */
  | { readonly kind: 'empty' }
  /** All of `manyRules`, in each of several groups of another VPC. `delayMs` delays each response. */
  | { readonly kind: 'many'; readonly groups: number; readonly delayMs?: number };
