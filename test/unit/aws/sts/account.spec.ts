import { describe, expect, it } from '@jest/globals';
import { connection } from '../../../../src/aws/connection.ts';
import { accountOf } from '../../../../src/aws/sts/account.ts';
import { type Canned, inProcess, refusal } from '../../../support/canned-aws.ts';

const aws = inProcess();

const account = async (content: Canned, signal = new AbortController().signal) =>
  accountOf(connection(await aws.canned({ GetCallerIdentity: content })), signal);

describe('the account of the credentials', () => {
  it('is asked of AWS', async () => {
    expect(await account('<Account>111122223333</Account>')).toBe('111122223333');
  });

  it.each(['', '<Account></Account>', '<Arn>arn</Arn>'])(
    'is not believed to be told by %j',
    async (content) => {
      await expect(account(content)).rejects.toMatchObject({
        title: 'Unexpected response, not from AWS',
      });
    },
  );

  it('is not known where AWS refuses the credentials', async () => {
    await expect(account(refusal('InvalidClientTokenId', 403))).rejects.toMatchObject({
      title: 'AWS credentials invalid',
    });
  });

  it('is named, with the IAM action, where access is denied', async () => {
    await expect(account(refusal('AccessDenied', 403))).rejects.toMatchObject({
      explanation: expect.stringMatching(/the account.*sts:GetCallerIdentity/),
    });
  });

  it('is not asked for after the signal was aborted', async () => {
    await expect(account('<Account>1</Account>', AbortSignal.abort())).rejects.toThrow();
  });
});
