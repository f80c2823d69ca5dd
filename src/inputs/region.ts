import { INPUT } from './names.ts';
import { InvalidInput, invalid } from './reader.ts';

const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/**
 * Reads the region from `aws-region`, else from the variables that AWS tools read.
 *
 * @throws {InvalidInput} where there is none, or it is not a region
 */
export function readRegion(input: string, env: NodeJS.ProcessEnv): string {
  const { name, region } = findRegion(input, env);
  if (region === '') {
    throw new InvalidInput(
      `${INPUT.awsRegion} is empty, and so are the variables ${VARIABLES.join(' and ')}: set the region of the group, such as us-east-1.`,
    );
  }
  return isRegion(region)
    ? region
    : invalid(name, region, 'is not a region: use one such as us-east-1.');
}

/** What is set as the region, and the input or variable that sets it; `''` where nothing does. */
export function findRegion(
  input: string,
  env: NodeJS.ProcessEnv,
): { readonly name: string; readonly region: string } {
  const variable = input ? undefined : VARIABLES.find((name) => env[name]);
  return variable
    ? { name: variable, region: env[variable] as string }
    : { name: INPUT.awsRegion, region: input };
}

/** Whether a text can be a region. It becomes part of the host name that the request and its signature go to. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(text);
}
