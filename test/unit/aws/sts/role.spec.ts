import { Agent } from 'node:https';
import { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { connection } from '../../../../src/aws/connection.ts';
import type { RoleRequest } from '../../../../src/aws/role-session.ts';
import { assumeRole } from '../../../../src/aws/sts/role.ts';
import { type Canned, inProcess, refusal } from '../../../support/canned-aws.ts';

const aws = inProcess();
const role = { arn: 'arn:aws:iam::111122223333:role/ci/close', sessionName: 'GitHubActions-42' };
const arn = 'arn:aws:sts::111122223333:assumed-role/close/GitHubActions-42';
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const tokenWith = (claims: object) => `${encoded({ alg: 'RS256' })}.${encoded(claims)}.signature`;
const idToken = tokenWith({ sub: 'repo:octo-org/octo-repo:ref:main', aud: 'sts.amazonaws.com' });

const answer = (
  assumed = arn,
  [key, secret, token] = ['ASIAEXAMPLE', 'the-secret', 'the-session-token'],
) =>
  `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>${token}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials><AssumedRoleUser><Arn>${assumed}</Arn><AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser>`;

/** Assumes the role where STS has these answers. */
async function assumed(
  canned: Canned | readonly Canned[],
  more: Partial<RoleRequest> = {},
  signal = new AbortController().signal,
) {
  const surroundings = await aws.canned({ AssumeRoleWithWebIdentity: canned });
  const masked: string[] = [];
  const request: RoleRequest = {
    role,
    idToken,
    policies: [
      { json: '{"exact":1}' },
      { json: '{"wide":1}', wider: 'every-group' },
      { wider: 'role-alone' },
    ],
    duration: 900,
    mask: (secret) => masked.push(secret),
    ...more,
  };
  const session = assumeRole(request, connection(surroundings), signal);
  return { session, masked, surroundings };
}

describe('a session of a role', () => {
  it('comes for the token, with the exact policy, and needs no credentials', async () => {
    const surroundings = aws;
    const { session, masked, surroundings: world } = await assumed(answer());
    surroundings.setVariables({ AWS_ACCESS_KEY_ID: undefined });
    expect(await session).toEqual({
      credentials: {
        accessKeyId: 'ASIAEXAMPLE',
        secretAccessKey: 'the-secret',
        sessionToken: 'the-session-token',
      },
      policy: { json: '{"exact":1}' },
    });
    expect(masked).toEqual(['ASIAEXAMPLE', 'the-secret', 'the-session-token']);
    expect(world.requests.map((request) => Object.fromEntries(request))).toEqual([
      {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role.arn,
        RoleSessionName: 'GitHubActions-42',
        WebIdentityToken: idToken,
        Policy: '{"exact":1}',
        DurationSeconds: '900',
      },
    ]);
    expect(world.userAgents[0]).toContain('revoke-redshift-ingress/');
    expect(world.lines).toEqual(['sts:AssumeRoleWithWebIdentity: request id canned']);
  });

  it('takes the next policy where AWS has no room for one, and none in the end', async () => {
    const tooLarge = refusal('PackedPolicyTooLarge');
    const { session, surroundings } = await assumed([tooLarge, tooLarge, answer()]);
    expect((await session).policy).toEqual({ wider: 'role-alone' });
    expect(surroundings.requests.map((request) => request.get('Policy'))).toEqual([
      '{"exact":1}',
      '{"wide":1}',
      null,
    ]);
  });

  it('is refused where AWS has no room even then', async () => {
    const { session } = await assumed(refusal('PackedPolicyTooLarge'));
    await expect(session).rejects.toMatchObject({ title: 'Session policy too large' });
  });

  it.each([
    ['no content', ''],
    ['no secret', answer(arn, ['ASIAEXAMPLE', '', 'token'])],
    ['no token', answer(arn, ['ASIAEXAMPLE', 'secret', ''])],
  ])('is not taken from a response with %s', async (_, content) => {
    const { session } = await assumed(content);
    await expect(session).rejects.toMatchObject({ title: 'Unexpected response, not from AWS' });
  });

  const otherSession = 'arn:aws:sts::999999999999:assumed-role/close/GitHubActions-42';
  const withoutUser = answer().replace(/<AssumedRoleUser>.*/, '');

  it.each([
    [otherSession, answer(otherSession)],
    ['without an ARN', answer('')],
    ['without an ARN', withoutUser],
  ])('is not taken from a response about another session: %s', async (words, content) => {
    const { session, masked } = await assumed(content);
    await expect(session).rejects.toMatchObject({
      title: 'Response for another resource',
      ownWords: expect.stringContaining(`session ${words}`),
    });
    expect(masked).toHaveLength(3);
  });

  it('is asked for in the region', async () => {
    const surroundings = await aws.canned({});
    const hosts: string[] = [];
    const connected = connection({ ...surroundings, region: 'eu-central-1' });
    aws.setVariables({ AWS_ENDPOINT_URL: undefined });
    const request = {
      role,
      idToken,
      policies: [{}],
      duration: 900,
      mask: () => undefined,
    } as const;
    const agent = new Agent();
    agent.createConnection = ({ host }) => {
      hosts.push(host ?? '');
      return new Socket().destroy(new Error('enough'));
    };
    const here = { ...connected, agents: { http: () => agent, https: () => agent } };
    await expect(assumeRole(request, here, new AbortController().signal)).rejects.toThrow();
    expect(hosts).toEqual(['sts.eu-central-1.amazonaws.com']);
  });

  it('is not asked for after the signal was aborted', async () => {
    const { session, surroundings } = await assumed(answer(), {}, AbortSignal.abort());
    await expect(session).rejects.toThrow();
    expect(surroundings.requests).toEqual([]);
  });
});

describe('a role that refuses', () => {
  const refused = refusal(
    'AccessDenied',
    403,
    'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  );

  it('is named, with what its trust policy has to allow', async () => {
    const { session } = await assumed(refused);
    await expect(session).rejects.toMatchObject({
      title: 'Role refused',
      passes: false,
      maybeApplied: false,
      explanation: expect.stringMatching(
        /role arn:aws:iam::111122223333:role\/ci\/close.*sub "repo:octo-org\/octo-repo:ref:main" and aud "sts\.amazonaws\.com"/,
      ),
    });
  });

  it.each([
    ['is no JSON', 'x.e30x.y', 'the claims of its ID token'],
    ['has no parts', 'x', 'the claims of its ID token'],
    ['has no claims', tokenWith({}), 'sub "undefined" and aud "undefined"'],
    [
      'has a claim with a newline',
      tokenWith({ sub: 'a\n::error::b', aud: 'x' }),
      '"a\\n::error::b"',
    ],
    ['has a long claim', tokenWith({ sub: 'x'.repeat(5000), aud: 'y' }), `"${'x'.repeat(300)}"`],
  ])('is explained in one line, with a token that %s', async (_, token, words) => {
    const { session } = await assumed(refused, { idToken: token });
    await expect(session).rejects.toMatchObject({
      explanation: expect.stringContaining(words),
    });
  });

  it('does not have the token told where STS quotes it', async () => {
    const quoted = refusal('ValidationError', 400, `Value '${idToken}' is not valid`);
    const { session } = await assumed(quoted);
    const fault = await session.catch((error: Error) => error.message);
    expect(fault).toContain("Value '***' is not valid");
    expect(fault).not.toContain(idToken);
  });
});

it.each([
  ['IDPCommunicationError', 'Identity provider not reached', true],
  ['IDPRejectedClaim', 'ID token refused by AWS', false],
  ['InvalidIdentityToken', 'ID token refused by AWS', false],
  ['RegionDisabledException', 'STS is not active in the region', false],
  ['MalformedPolicyDocument', 'Session policy refused', false],
  ['Throttling', 'Throttled by AWS', true],
])('%s of STS is "%s", after which nothing can have been applied', async (code, title, passes) => {
  const { session } = await assumed(refusal(code));
  await expect(session).rejects.toMatchObject({ title, passes, maybeApplied: false });
});
