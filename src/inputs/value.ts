/** A value as the user gave it, for a sentence: quoted, on one line, and cut when it is long. */
export function shown(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
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
