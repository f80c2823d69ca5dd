import { fromWebToken } from '@aws-sdk/credential-provider-web-identity';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { createGroup } from '../ec2/testing.ts';
import { createTokenSigner } from '../github/tokens.ts';
import type { Emulator } from '../index.ts';
import { emulated } from '../testing.ts';
import type { Role } from './sts.ts';

const emulation = emulated();
const audience = 'sts.amazonaws.com';
const issuer = 'token.actions.githubusercontent.com';
const trustPolicy = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow' as const,
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${issuer}:aud`]: audience },
      StringLike: { [`${issuer}:sub`]: 'repo:octo-org/octo-repo:*' },
    },
  },
};

let emulator: Emulator;
let roleArn: string;

beforeEach(() => {
  emulator = emulation.emulator;
  roleArn = emulator.sts.putRole({ name: 'closer', trustPolicy }).arn;
});

interface Asked {
  readonly token?: string;
  readonly role?: Partial<Role>;
  readonly policy?: object | string;
  readonly roleSessionName?: string;
  readonly durationSeconds?: number;
  readonly roleArn?: string;
}

function assume({ token, role, policy, ...rest }: Asked = {}) {
  if (role) emulator.sts.putRole({ name: 'closer', trustPolicy, ...role });
  const { url, region, github } = emulator;
  return fromWebToken({
    roleArn,
    roleSessionName: 'GitHubActions-42',
    webIdentityToken: token ?? github.oidc.issue(audience),
    ...(policy !== undefined && {
      policy: typeof policy === 'string' ? policy : JSON.stringify(policy),
    }),
    clientConfig: { endpoint: url, region, maxAttempts: 1 },
    ...rest,
  })();
}

const allow = (Action: string, Resource = '*') => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow' as const, Action, Resource },
});

describe('a web identity', () => {
  test('gets temporary credentials, in a request that is not signed', async () => {
    const now = Date.now();
    const credentials = await assume({ durationSeconds: 900 });
    expect(credentials.accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
    expect(credentials.expiration?.getTime()).toBeGreaterThan(now + 890_000);
    expect(credentials.expiration?.getTime()).toBeLessThan(now + 960_000);
    expect(emulator.requests).toMatchObject([
      {
        service: 'sts',
        action: 'AssumeRoleWithWebIdentity',
        accessKeyId: undefined,
        parameters: { RoleSessionName: 'GitHubActions-42' },
        applied: true,
      },
    ]);
    await emulation.ec2({ credentials }).describeSecurityGroups({});
    await emulation.redshift({ credentials, region: 'eu-west-3' }).describeClusters({});
    expect(emulator.requests.at(-1)?.accessKeyId).toBe(credentials.accessKeyId);
  });

  test('is told who it is', async () => {
    const credentials = await assume();
    const parameters = { Action: 'GetCallerIdentity', Version: '2011-06-15' };
    const { body } = await emulation.call({
      service: 'sts',
      credentials: credentials as never,
      parameters,
    });
    expect(body).toContain(
      '<Arn>arn:aws:sts::123456789012:assumed-role/closer/GitHubActions-42</Arn>',
    );
    expect(body).toMatch(/<UserId>AROA[A-Z2-7]{17}:GitHubActions-42<\/UserId>/);
    expect(body).toContain('<Account>123456789012</Account>');
    const { body: long } = await emulation.call({ service: 'sts', parameters });
    expect(long).toContain('<Arn>arn:aws:iam::123456789012:user/emulator</Arn>');
  });

  test('loses its credentials when their time is over', async () => {
    const credentials = await assume({ durationSeconds: 900 });
    emulator.clock = () => Date.now() + 901_000;
    const late = { credentials, systemClockOffset: 901_000 };
    await expect(emulation.redshift(late).describeClusters({})).rejects.toMatchObject({
      name: 'ExpiredToken',
    });
    await expect(emulation.ec2(late).describeSecurityGroups({})).rejects.toMatchObject({
      name: 'RequestExpired',
    });
  });
});

describe('the session', () => {
  test('may do what both its role and its session policy allow', async () => {
    const credentials = await assume({
      role: { policy: allow('ec2:*') },
      policy: { Statement: [allow('ec2:Describe*').Statement, allow('redshift:*').Statement] },
    });
    const ec2 = emulation.ec2({ credentials });
    const GroupId = createGroup(emulator);
    await ec2.describeSecurityGroups({ GroupIds: [GroupId] });
    await expect(
      ec2.createTags({ Resources: [GroupId], Tags: [{ Key: 'team', Value: 'data' }] }),
    ).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
      message: expect.stringContaining(
        'because no session policy allows the ec2:CreateTags action',
      ),
    });
    await expect(emulation.redshift({ credentials }).describeClusters({})).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'User: arn:aws:sts::123456789012:assumed-role/closer/GitHubActions-42 is not authorized to perform: redshift:DescribeClusters because no identity-based policy allows',
      ),
    });
  });

  test('has a policy of its own, whatever another session has', async () => {
    const limited = await assume({ policy: allow('ec2:DescribeTags') });
    const whole = await assume();
    await emulation.ec2({ credentials: whole }).describeSecurityGroups({});
    await expect(
      emulation.ec2({ credentials: limited }).describeSecurityGroups({}),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
  });
});

describe('a token', () => {
  const forged = () => {
    const [header, , signature] = emulator.github.oidc.issue(audience).split('.');
    const [, claims] = emulator.github.oidc.issue(audience, { sub: 'repo:mine' }).split('.');
    return [header, claims, signature].join('.');
  };

  test.each<[string, () => string, string, string]>([
    ['that is no JWT', () => 'ghs_token', 'InvalidIdentityToken', 'is not a valid JWT'],
    ['that was changed', forged, 'InvalidIdentityToken', 'invalid signature'],
    [
      'that somebody else signed',
      () => createTokenSigner('other').sign({ iss: `https://${issuer}`, aud: audience }),
      'InvalidIdentityToken',
      "Couldn't retrieve verification key",
    ],
    [
      'of another issuer',
      () => emulator.github.oidc.issue(audience, { iss: 'https://example.com' }),
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://example.com',
    ],
    [
      'for another audience',
      () => emulator.github.oidc.issue('https://github.com/octo-org'),
      'InvalidIdentityToken',
      'Incorrect token audience',
    ],
    [
      'of another repository',
      () => emulator.github.oidc.issue(audience, { sub: 'repo:other/repo:ref:refs/heads/main' }),
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
  ])('%s is refused', async (_, token, name, message) => {
    await expect(assume({ token: token() })).rejects.toMatchObject({
      name: expect.stringMatching(new RegExp(`^${name}(Exception)?$`)),
      message: expect.stringContaining(message),
    });
    expect(emulator.requests.at(-1)).toMatchObject({ applied: false });
  });

  test('lives five minutes', async () => {
    const start = Date.now();
    emulator.clock = () => start;
    const token = emulator.github.oidc.issue(audience);
    emulator.clock = () => start + 299_000;
    await assume({ token });
    emulator.clock = () => start + 301_000;
    await expect(assume({ token })).rejects.toMatchObject({
      name: 'ExpiredTokenException',
      message: expect.stringMatching(
        /^Token expired: current date\/time \d+ must be before the expiration date\/time \d+$/,
      ),
      $metadata: { httpStatusCode: 400 },
    });
  });

  test('of a provider that the account does not have is refused', async () => {
    emulator.sts.identityProviders = [];
    await expect(assume()).rejects.toMatchObject({
      message: `No OpenIDConnect provider found in your account for https://${issuer}`,
    });
  });
});

describe('a request', () => {
  test.each<[string, Asked, string, number]>([
    [
      'a role that is not there',
      { roleArn: 'arn:aws:iam::123456789012:role/no' },
      'AccessDenied',
      403,
    ],
    [
      'a role that trusts nobody',
      { role: { trustPolicy: { ...trustPolicy, Statement: [] } } },
      'AccessDenied',
      403,
    ],
    [
      'a role that trusts another provider',
      {
        role: {
          trustPolicy: {
            Statement: {
              ...trustPolicy.Statement,
              Principal: { Federated: 'arn:aws:iam::1:other' },
            },
          },
        },
      },
      'AccessDenied',
      403,
    ],
    ['a session name with a space', { roleSessionName: 'a b' }, 'ValidationError', 400],
    ['a duration under 15 minutes', { durationSeconds: 899 }, 'ValidationError', 400],
    ['a duration over that of the role', { durationSeconds: 3601 }, 'ValidationError', 400],
    ['a policy that is no JSON', { policy: '{' }, 'MalformedPolicyDocumentException', 400],
    ['a policy of 2,049 characters', { policy: 'x'.repeat(2049) }, 'ValidationError', 400],
  ])('for %s is refused', async (_, asked, name, httpStatusCode) => {
    await expect(assume(asked)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });

  test('may ask for twelve hours where the role allows it', async () => {
    const { expiration } = await assume({
      role: { maxSessionDuration: 43_200 },
      durationSeconds: 43_200,
    });
    expect(expiration?.getTime()).toBeGreaterThan(Date.now() + 43_100_000);
  });

  test('meets faults as any other', async () => {
    emulator.inject({
      kind: 'error',
      service: 'sts',
      code: 'IDPCommunicationError',
      status: 400,
      message: 'The identity provider did not answer',
    });
    await expect(assume()).rejects.toMatchObject({ name: 'IDPCommunicationErrorException' });
    await assume();
  });
});
