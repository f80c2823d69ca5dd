import { EC2ServiceException } from '@aws-sdk/client-ec2';
import { describe, expect, it } from '@jest/globals';
import { dryRun } from '../../../../src/aws/ec2/dry-run.ts';

const refusal = (name: string) =>
  new EC2ServiceException({ name, message: name, $fault: 'client', $metadata: { requestId: 'r' } });

describe('a dry run', () => {
  it('succeeds with the error that means yes', async () => {
    const yes = refusal('DryRunOperation');
    expect(await dryRun(() => Promise.reject(yes))).toBe(yes);
  });

  it('succeeds where an endpoint that knows no dry run says yes', async () => {
    const output = { $metadata: {} };
    expect(await dryRun(async () => output)).toBe(output);
  });

  it.each([
    ['a denial', refusal('UnauthorizedOperation')],
    ['the same word of somebody else', Object.assign(new Error('no'), { name: 'DryRunOperation' })],
  ])('fails with %s', async (_, error) => {
    await expect(dryRun(() => Promise.reject(error))).rejects.toBe(error);
  });
});
