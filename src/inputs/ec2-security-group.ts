import type { Ec2SecurityGroupSource } from '../vocabulary/rule.ts';
import { checkName, shown } from './value.ts';

/** Reads `ec2-security-group-name` and `ec2-security-group-owner-id`, of which one is not without the other. */
export function readEc2SecurityGroup(
  name: string,
  ownerId: string,
  problems: string[],
): Ec2SecurityGroupSource {
  if (!name) {
    problems.push(
      `ec2-security-group-name is missing, although ec2-security-group-owner-id is ${masked(ownerId)}: give the name of the EC2 security group too.`,
    );
  }
  checkName('ec2-security-group-name', name, problems);
  const digits = ownerId.replaceAll('-', '');
  if (!ownerId) {
    problems.push(
      `ec2-security-group-owner-id is missing, although ec2-security-group-name is ${shown(name)}: give the 12 digits of the AWS account that owns the group.`,
    );
  } else if (isAccessKeyId(ownerId)) {
    problems.push(
      `ec2-security-group-owner-id: ${masked(ownerId)} is an access key id: give the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`,
    );
  } else if (!/^\d{12}$/.test(digits)) {
    problems.push(
      `ec2-security-group-owner-id: ${shown(ownerId)} is not an AWS account id: give its 12 digits, such as 111122223333.`,
    );
  }
  return { EC2SecurityGroupName: name, EC2SecurityGroupOwnerId: digits };
}

function isAccessKeyId(text: string): boolean {
  return /^(AKIA|ASIA)/i.test(text);
}

/** An access key id is not echoed whole. */
function masked(text: string): string {
  return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
}
