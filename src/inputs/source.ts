import type { GroupSource, NamedGroupSource, Source } from '../domain/source.ts';
import { readCidrIp } from './cidr-ip.ts';
import { INPUT } from './names.ts';
import { type GetInput, InvalidInput, invalid, readAll, refuseTogether, shown } from './reader.ts';
import { readGroupId, readGroupName } from './security-group.ts';

const KINDS = [INPUT.cidrIp, INPUT.ec2SecurityGroupName, INPUT.ec2SecurityGroupId] as const;

/**
 * Reads whom the rules let in: exactly one kind of source.
 *
 * @throws {InvalidInput} where no kind or several are set, or one is not valid
 */
export function readSources(get: GetInput): Source[] {
  const [kind, ...others] = KINDS.filter((name) => get(name) !== '');
  const ownerId = get(INPUT.ec2SecurityGroupOwnerId);
  if (kind && others.length > 0) refuseTogether([kind, ...others], 'set exactly one');
  if (!kind) {
    if (ownerId !== '') return refuseOwnerAlone(ownerId);
    throw new InvalidInput(
      `No source: set ${INPUT.cidrIp}, ${INPUT.ec2SecurityGroupId} or ${INPUT.ec2SecurityGroupName}. If one is set to the output of an earlier step, that output is empty.`,
    );
  }
  if (kind === INPUT.cidrIp) {
    if (ownerId !== '') {
      refuseTogether(
        [kind, INPUT.ec2SecurityGroupOwnerId],
        `set either ${kind} or an EC2 security group`,
      );
    }
    return readCidrIp(get(kind));
  }
  return kind === INPUT.ec2SecurityGroupId
    ? [groupById(get(kind), ownerId)]
    : [groupByName(get(kind), ownerId)];
}

function groupById(value: string, ownerId: string): GroupSource {
  return {
    kind: 'ec2-security-group-id',
    ...readAll({
      id: () => readGroupId(INPUT.ec2SecurityGroupId, value),
      ...(ownerId === '' ? {} : { ownerId: () => readOwnerId(ownerId) }),
    }),
  };
}

function groupByName(value: string, ownerId: string): NamedGroupSource {
  return {
    kind: 'ec2-security-group-name',
    ...readAll({
      name: () => readGroupName(INPUT.ec2SecurityGroupName, value),
      ownerId() {
        if (ownerId !== '') return readOwnerId(ownerId);
        throw new InvalidInput(
          `${INPUT.ec2SecurityGroupOwnerId} is missing, although ${INPUT.ec2SecurityGroupName} is ${shown(value)}: set the 12 digits of the AWS account that owns the group.`,
        );
      },
    }),
  };
}

function refuseOwnerAlone(ownerId: string): never {
  const missing = `${INPUT.ec2SecurityGroupName} is missing, although ${INPUT.ec2SecurityGroupOwnerId} is ${masked(ownerId)}: set the name of the EC2 security group too, or its id in ${INPUT.ec2SecurityGroupId}.`;
  readAll({
    name: () => {
      throw new InvalidInput(missing);
    },
    ownerId: () => readOwnerId(ownerId),
  });
  throw new InvalidInput(missing);
}

function readOwnerId(ownerId: string): string {
  if (isAccessKeyId(ownerId)) {
    throw new InvalidInput(
      `${INPUT.ec2SecurityGroupOwnerId}: ${masked(ownerId)} is an access key id: use the 12 digits of the AWS account that owns the group, and keep keys out of inputs.`,
    );
  }
  return /^(\d{12}|\d{4}-\d{4}-\d{4})$/.test(ownerId)
    ? ownerId.replaceAll('-', '')
    : invalid(
        INPUT.ec2SecurityGroupOwnerId,
        ownerId,
        'is not an AWS account id: use its 12 digits, such as 111122223333.',
      );
}

function isAccessKeyId(text: string): boolean {
  return /^(AKIA|ASIA)/i.test(text);
}

/** An access key id is not echoed whole. */
function masked(text: string): string {
  return shown(isAccessKeyId(text) ? `${text.slice(0, 4)}…` : text);
}
