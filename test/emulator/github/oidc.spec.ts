import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator } from '../index.ts';
import { emulated } from '../testing.ts';

const emulation = emulated();

let emulator: Emulator;

beforeEach(() => {
  emulator = emulation.emulator;
});

/** Asks as `@actions/core` does. */
async function ask(query = '&audience=sts.amazonaws.com', authorization?: string) {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } =
    emulator.github.oidc.variables;
  const headers = { authorization: authorization ?? `Bearer ${token}` };
  const response = await fetch(`${url}${query}`, { headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const claimsOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe("GitHub's token endpoint", () => {
  test('answers a token for the audience, with the claims of the job', async () => {
    emulator.clock = () => 1_800_000_000_000;
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(claimsOf(body.value)).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      repository: 'octo-org/octo-repo',
      repository_owner: 'octo-org',
      run_id: '1000000001',
      run_attempt: '1',
      iat: 1_800_000_000,
      exp: 1_800_000_300,
    });
    expect(emulator.requests).toMatchObject([
      { service: 'github', action: 'oidc/token', parameters: { audience: 'sts.amazonaws.com' } },
    ]);
  });

  test('names the owner where no audience is asked for', async () => {
    const { body } = await ask('');
    expect(claimsOf(body.value).aud).toBe('https://github.com/octo-org');
  });

  test('knows the environment of the job, and claims that a test gives', async () => {
    emulator.github.oidc.job = { ...emulator.github.oidc.job, environment: 'production' };
    emulator.github.oidc.claims = { run_attempt: '2' };
    expect(claimsOf((await ask()).body.value)).toMatchObject({
      sub: 'repo:octo-org/octo-repo:environment:production',
      run_attempt: '2',
    });
  });

  test.each(['Bearer other', 'Basic abc', ''])('refuses the authorization "%s"', async (header) => {
    expect((await ask(undefined, header)).status).toBe(401);
  });

  test('meets faults as any other', async () => {
    emulator.inject({ kind: 'service-unavailable', action: 'oidc/token' });
    expect((await ask()).status).toBe(503);
    expect((await ask()).status).toBe(200);
  });
});
