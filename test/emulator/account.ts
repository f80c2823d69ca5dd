/** The AWS account and region that the emulator stands for. */
export interface Account {
  readonly accountId: string;
  readonly region: string;
}

/** An ARN of the account in its region, e.g. of the service `ec2` and the resource `security-group/sg-1`. */
export const arnIn = ({ accountId, region }: Account, service: string, resource: string): string =>
  `arn:${partitionOf(region)}:${service}:${region}:${accountId}:${resource}`;

/** An ARN of IAM or STS, which have no region, e.g. of the resource `role/ci`. */
export const globalArnIn = (
  { accountId, region }: Account,
  service: 'iam' | 'sts',
  resource: string,
): string => `arn:${partitionOf(region)}:${service}::${accountId}:${resource}`;

/** Whether a text looks like the name of an AWS region. */
export const isRegionName = (text: string): boolean =>
  /^[a-z]{2,8}(-[a-z]{2,16}){1,3}-\d{1,2}$/.test(text);

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
