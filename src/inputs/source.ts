import type { Source } from '../vocabulary/source.ts';
import { readCidrIp } from './cidr-ip.ts';
import {
  readEc2SecurityGroupId,
  readEc2SecurityGroupName,
  refuseOwnerAlone,
} from './ec2-security-group.ts';
import type { GetInput } from './read-request.ts';

const KINDS = ['cidr-ip', 'ec2-security-group-name', 'ec2-security-group-id'] as const;

/** Reads whom the rules let in: exactly one kind of source. */
export function readSources(getInput: GetInput, problems: string[]): Source[] {
  const given = KINDS.filter((kind) => getInput(kind) !== '');
  const ownerId = getInput('ec2-security-group-owner-id');
  if (given.length > 1) {
    problems.push(`${given.join(' and ')} are given together: give exactly one of them.`);
  } else if (ownerId && given[0] === 'cidr-ip') {
    problems.push(
      'cidr-ip and ec2-security-group-owner-id are given together: give either cidr-ip or an EC2 security group.',
    );
  }
  const sources = given.flatMap((kind): Source[] => {
    const value = getInput(kind);
    if (kind === 'cidr-ip') return readCidrIp(value, problems);
    if (kind === 'ec2-security-group-id') return [readEc2SecurityGroupId(value, ownerId, problems)];
    return [readEc2SecurityGroupName(value, ownerId, problems)];
  });
  if (given.length === 0 && ownerId) refuseOwnerAlone(ownerId, problems);
  else if (sources.length === 0) {
    problems.push(
      `Nothing says which rule to revoke${given[0] ? ', for cidr-ip holds no CIDR block' : ''}: give cidr-ip or an EC2 security group.`,
    );
  }
  return sources;
}
