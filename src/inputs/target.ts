import type {
  ClusterSecurityGroup,
  VpcSecurityGroup,
  VpcSecurityGroups,
} from '../domain/security-group.ts';
import type { Warehouse } from '../domain/warehouse.ts';
import { INPUT, type InputName } from './names.ts';
import {
  entries,
  type GetInput,
  InvalidInput,
  invalid,
  readEach,
  refuseTogether,
} from './reader.ts';
import { readGroupId, readGroupName } from './security-group.ts';

/** Where rules of VPC security groups are: groups, or a warehouse whose groups have yet to be looked up. */
export type VpcTarget =
  | { readonly kind: 'groups'; readonly groups: VpcSecurityGroups }
  | { readonly kind: 'warehouse'; readonly warehouse: Warehouse };

/** Where rules are: groups of one kind, or a warehouse whose groups have yet to be looked up. */
export type Target =
  | VpcTarget
  | { readonly kind: 'groups'; readonly groups: readonly [ClusterSecurityGroup] };

const VPC_KINDS = [INPUT.clusterIdentifier, INPUT.workgroupName, INPUT.vpcSecurityGroupId] as const;
const KINDS = [...VPC_KINDS, INPUT.clusterSecurityGroupName] as const;

/**
 * Reads where the rules are: exactly one kind of target.
 *
 * @throws {InvalidInput} where no kind or several are set, or one is not valid
 */
export function readTarget(get: GetInput): Target {
  const [kind, value] = readKind(get, KINDS);
  return kind === INPUT.clusterSecurityGroupName
    ? { kind: 'groups', groups: [{ kind: 'cluster', name: readClusterGroup(value) }] }
    : vpcTarget(kind, value);
}

/**
 * Reads where the rules are, for an action that has no cluster security groups.
 *
 * @throws {InvalidInput} where no kind or several are set, or one is not valid
 */
export function readVpcTarget(get: GetInput): VpcTarget {
  return vpcTarget(...readKind(get, VPC_KINDS));
}

/** Whether such a target is named. */
export function namesVpcTarget(get: GetInput): boolean {
  return VPC_KINDS.some((name) => get(name) !== '');
}

function readKind<Kind extends InputName>(get: GetInput, kinds: readonly Kind[]): [Kind, string] {
  const [kind, ...others] = kinds.filter((name) => get(name) !== '');
  if (!kind) throw new InvalidInput(`No target: set exactly one of ${kinds.join(', ')}.`);
  if (others.length > 0) refuseTogether([kind, ...others], 'set exactly one');
  return [kind, get(kind)];
}

function vpcTarget(kind: (typeof VPC_KINDS)[number], value: string): VpcTarget {
  switch (kind) {
    case INPUT.clusterIdentifier:
      return { kind: 'warehouse', warehouse: readCluster(value) };
    case INPUT.workgroupName:
      return { kind: 'warehouse', warehouse: readWorkgroup(value) };
    case INPUT.vpcSecurityGroupId:
      return { kind: 'groups', groups: readVpcGroups(value) };
  }
}

function readVpcGroups(value: string): VpcSecurityGroups {
  const [first, ...others] = readEach([...new Set(entries(value))], (id): VpcSecurityGroup => {
    const hint = ` The name of a cluster security group goes into ${INPUT.clusterSecurityGroupName}.`;
    return { kind: 'vpc', id: readGroupId(INPUT.vpcSecurityGroupId, id, hint) };
  });
  return first
    ? [first, ...others]
    : invalid(INPUT.vpcSecurityGroupId, value, 'names no group: set an id.');
}

/** @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterSecurityGroup.html */
function readClusterGroup(value: string): string {
  const name = INPUT.clusterSecurityGroupName;
  if (/^sg-([0-9a-f]{8}|[0-9a-f]{17})$/.test(value)) {
    return invalid(
      name,
      value,
      `is the id of a VPC security group: set ${INPUT.vpcSecurityGroupId}.`,
    );
  }
  if (/[\n,;\s]/.test(value)) {
    return invalid(name, value, 'is not one name: use a separate step for each group.');
  }
  return readGroupName(name, value);
}

function readCluster(value: string): Warehouse {
  return /^[a-z][a-z0-9-]{0,62}$/i.test(value)
    ? { kind: 'cluster', clusterIdentifier: value }
    : invalid(
        INPUT.clusterIdentifier,
        value,
        "is not a cluster's identifier: use up to 63 letters, digits and hyphens, such as analytics.",
      );
}

/** @see https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetWorkgroup.html */
function readWorkgroup(value: string): Warehouse {
  if (/^[a-z0-9-]{3,64}$/.test(value)) return { kind: 'workgroup', workgroupName: value };
  const example = /^[a-z0-9-]{3,64}$/i.test(value) ? value.toLowerCase() : 'analytics';
  return invalid(
    INPUT.workgroupName,
    value,
    `is not the name of a workgroup: use 3 to 64 lowercase letters, digits and hyphens, such as ${example}.`,
  );
}
