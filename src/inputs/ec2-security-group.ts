import type { Ec2SecurityGroupSource, UserIdGroupPair } from '../vocabulary/source.ts';
import { checkGroupId, checkName, shown } from './value.ts';

/** Reads `ec2-security-group-name` and `ec2-security-group-owner-id`, the source that cluster security groups know. */
export function readEc2SecurityGroupName(
  name: string,
  ownerId: string,
  problems: string[],
): Ec2SecurityGroupSource {
  checkName('ec2-security-group-name', name, problems);
  if (!ownerId) {
    problems.push(
      `ec2-security-group-owner-id is missing, although ec2-security-group-name is ${shown(name)}: give the 12 digits of the AWS account that owns the group.`,
    );
  }
  return {
    EC2SecurityGroupName: name,
    EC2SecurityGroupOwnerId: readOwnerId(ownerId, problems),
  };
}

/** Reads `ec2-security-group-id`, the source that VPC security groups know, and whose it is. */
export function readEc2SecurityGroupId(
  id: string,
  ownerId: string,
  problems: string[],
): UserIdGroupPair {
  checkGroupId('ec2-security-group-id', id, problems);
  return ownerId ? { GroupId: id, UserId: readOwnerId(ownerId, problems) } : { GroupId: id };
}

/** Refuses an owner of nothing. */
export function refuseOwnerAlone(ownerId: string, problems: string[]): void {
  problems.push(
    `ec2-security-group-name is missing, although ec2-security-group-owner-id is ${masked(ownerId)}: give the name of the EC2 security group too, or its id in ec2-security-group-id.`,
  );
  readOwnerId(ownerId, problems);
}

function readOwnerId(ownerId: string, problems: string[]): string {
  if (isAccessKeyId(ownerId)) {
    problems.push(
      `ec2-security-group-owner-id: ${masked(ownerId)} is an access key id: give the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`,
    );
  } else if (ownerId && !/^(\d{12}|\d{4}-\d{4}-\d{4})$/.test(ownerId)) {
    problems.push(
      `ec2-security-group-owner-id: ${shown(ownerId)} is not an AWS account id: give its 12 digits, such as 111122223333.`,
    );
  }
  return ownerId.replaceAll('-', '');
}

function isAccessKeyId(text: string): boolean {
  return /^(AKIA|ASIA)/i.test(text);
}

/** An access key id is not echoed whole. */
function masked(text: string): string {
  return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
}
