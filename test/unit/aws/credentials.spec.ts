import { describe, expect, it } from '@jest/globals';
import { defaultCredentials } from '../../../src/aws/credentials.ts';
import { inProcess } from '../../support/canned-aws.ts';

const aws = inProcess();

describe('the default credentials', () => {
  it('are found where every AWS tool looks for them', async () => {
    await aws.canned({});
    aws.setVariables({ AWS_SESSION_TOKEN: 'token', AWS_ACCOUNT_ID: '111122223333' });
    expect(await defaultCredentials('eu-west-1')()).toMatchObject({
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'secret',
      sessionToken: 'token',
      accountId: '111122223333',
    });
  });

  it('are asked of AWS where the environment has no more than a token and a role', async () => {
    const { requests } = await aws.canned({
      AssumeRoleWithWebIdentity:
        '<Credentials><AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>',
    });
    aws.setVariables({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_WEB_IDENTITY_TOKEN_FILE: import.meta.filename,
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/ci',
    });
    expect(await defaultCredentials('eu-west-1')()).toMatchObject({ accessKeyId: 'ASIAEXAMPLE' });
    expect(requests[0]?.get('RoleArn')).toBe('arn:aws:iam::111122223333:role/ci');
  });

  it('are asked for in the region of the step', async () => {
    const { requests } = await aws.canned({});
    aws.setVariables({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_WEB_IDENTITY_TOKEN_FILE: import.meta.filename,
      AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/ci',
    });
    await expect(defaultCredentials('no region')()).rejects.toThrow('no region');
    expect(requests).toEqual([]);
  });
});
