import type { InputName } from './names.ts';
import { invalid } from './reader.ts';

const LONGEST_NAME = 255;

/**
 * Reads the name of a security group.
 *
 * @throws {InvalidInput} where no group can have it
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterSecurityGroup.html
 */
export function readGroupName(input: InputName, name: string): string {
  if (/\p{Cc}/u.test(name)) {
    return invalid(
      input,
      name,
      'has a newline or another control character: use the name of one group.',
    );
  }
  if (name.length > LONGEST_NAME) {
    const problem = `has ${name.length} characters: use a name of at most ${LONGEST_NAME}.`;
    return invalid(input, name, problem);
  }
  return name;
}

/**
 * Reads the id of an EC2 security group.
 *
 * @throws {InvalidInput} where it is none, with a hint in the end
 */
export function readGroupId(input: InputName, id: string, hint = ''): string {
  return /^sg-[0-9a-f]{8,17}$/.test(id)
    ? id
    : invalid(
        input,
        id,
        `is not the id of a security group: use one such as sg-0123456789abcdef0.${hint}`,
      );
}
