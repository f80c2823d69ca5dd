import { EC2ServiceException } from '@aws-sdk/client-ec2';

/** What a dry run and its error have in common. */
type Output = Pick<EC2ServiceException, '$metadata'>;

/**
 * Sends a request with `DryRun`, to which EC2 responds with an error either way; this one means yes.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
 */
export async function dryRun(send: () => Promise<Output>): Promise<Output> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof EC2ServiceException && error.name === 'DryRunOperation') return error;
    throw error;
  }
}
