import { shown } from './value.ts';

const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;

/** Reads the region from `aws-region`, else from the variables that AWS tools read. */
export function readRegion(input: string, env: NodeJS.ProcessEnv, problems: string[]): string {
  const variable = VARIABLES.find((name) => env[name]);
  const [source, region] = input
    ? ['aws-region', input]
    : [variable ?? '', variable ? (env[variable] as string) : ''];
  if (!region) {
    problems.push(
      `aws-region is empty, and so are the variables ${VARIABLES.join(' and ')}: give the region of the group, such as us-east-1.`,
    );
  } else if (!/^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(region)) {
    // It becomes part of the host name that the request and its signature go to.
    problems.push(`${source}: ${shown(region)} is not a region: give one such as us-east-1.`);
  }
  return region;
}
