/** The group and the one rule that every contestant revokes. */
export const group = 'ci';
export const rule = '203.0.113.7/32';

/** The rules of each VPC security group, as many as one holds. */
export const manyRules: readonly string[] = Array.from(
  { length: 60 },
  (_, host) => `10.0.0.${host}/32`,
);

/** A rule that no group has: in a VPC that is not the default one it makes EC2 refuse a group's whole request. */
export const missingRule = '198.51.100.7/32';

/** How many VPC security groups a step works on. */
export const scales = [1, 10, 100] as const;

/** What the rules of a run are in: the cluster security group, or so many VPC security groups. */
export type Place =
  | { readonly kind: 'cluster' }
  /** One rule in a group of the default VPC. */
  | { readonly kind: 'vpc' }
  /** All of `manyRules` in each of so many groups of another VPC. */
  | { readonly kind: 'many'; readonly groups: number };
