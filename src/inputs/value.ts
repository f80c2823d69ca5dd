/** A value as the user gave it, for a sentence: quoted, on one line, and cut when it is long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The entries of an input that takes one value a line, or several separated by commas. */
export function entries(value: string): string[] {
  return value
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

const LONGEST_NAME = 255;

/**
 * Checks the name of a security group.
 *
 * @see https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterSecurityGroup.html
 */
export function checkName(input: string, name: string, problems: string[]): void {
  if (name.length > LONGEST_NAME) {
    problems.push(
      `${input}: ${shown(name)} has ${name.length} characters: give a name of at most ${LONGEST_NAME}.`,
    );
  }
  if (/\p{Cc}/u.test(name)) {
    problems.push(
      `${input}: ${shown(name)} has a line end or another control character: give the name of one group.`,
    );
  }
}

/** Checks the id of an EC2 security group. */
export function checkGroupId(input: string, id: string, problems: string[]): void {
  if (!/^sg-[0-9a-f]{8,17}$/.test(id)) {
    problems.push(
      `${input}: ${shown(id)} is not the id of a security group: give one such as sg-0123456789abcdef0.`,
    );
  }
}
