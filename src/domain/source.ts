import { network } from './cidr.ts';

/** A CIDR block, IPv4 or IPv6. */
export interface CidrSource {
  readonly kind: 'cidr';
  readonly cidr: string;
}

/** An EC2 security group by its name, as rules of cluster security groups have it. */
export interface NamedGroupSource {
  readonly kind: 'ec2-security-group-name';
  readonly name: string;
  readonly ownerId: string;
}

/** An EC2 security group by its id, as rules of VPC security groups have it. */
export interface GroupSource {
  readonly kind: 'ec2-security-group-id';
  readonly id: string;
  /** The account that owns the group, where it is known. */
  readonly ownerId?: string;
}

/** A prefix list. No input names one, but a VPC security group can let one in. */
export interface PrefixListSource {
  readonly kind: 'prefix-list';
  readonly id: string;
}

/** Whom a rule lets in. */
export type Source = CidrSource | NamedGroupSource | GroupSource | PrefixListSource;

/** A single address, as EC2 stores it. */
export function addressSource(address: string): CidrSource {
  return { kind: 'cidr', cidr: network(`${address}/${address.includes(':') ? 128 : 32}`) };
}

/** A source in words: `203.0.113.7/32`. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'cidr':
      return source.cidr;
    case 'ec2-security-group-name':
      return `EC2 security group ${source.name} of account ${source.ownerId}`;
    case 'ec2-security-group-id':
      return `EC2 security group ${source.id}${source.ownerId ? ` of account ${source.ownerId}` : ''}`;
    case 'prefix-list':
      return source.id;
  }
}

/** A text that two sources share when EC2 stores them as the same source, whoever owns a group. */
export function sourceId(source: Source): string {
  switch (source.kind) {
    case 'cidr':
      return network(source.cidr);
    case 'ec2-security-group-name':
      return source.name;
    default:
      return source.id;
  }
}

/** Whether two sources may have the same owner: EC2 always tells the owner of a group, a user may leave it out. */
export function sameOwner(one: Source, other: Source): boolean {
  const [owner, otherOwner] = [one, other].map((source) =>
    'ownerId' in source ? source.ownerId : undefined,
  );
  return owner === undefined || otherOwner === undefined || owner === otherOwner;
}
