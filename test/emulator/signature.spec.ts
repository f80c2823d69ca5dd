import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator } from './index.ts';
import type { SignedCall } from './signed-call.ts';
import { emulated, fiveMinutes } from './testing.ts';

const emulation = emulated();
const { call } = emulation;

let emulator: Emulator;

beforeEach(() => {
  emulator = emulation.emulator;
});

describe('signatures', () => {
  const session = {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'another/secret',
    sessionToken: 'a-session-token',
  };

  test('a request that was signed is served', async () => {
    expect((await call()).status).toBe(200);
  });

  test.each<[string, string, Partial<SignedCall>]>([
    [
      'a body that was changed on the way',
      'SignatureDoesNotMatch',
      {
        tamper: (request) => {
          request.body += '&MaxRecords=50';
        },
      },
    ],
    [
      'a body that was changed together with its checksum',
      'SignatureDoesNotMatch',
      {
        tamper: (request) => {
          request.body += '&MaxRecords=50';
          request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
        },
      },
    ],
    ['a region that AWS cannot have', 'SignatureDoesNotMatch', { region: 'nowhere' }],
    ['another version', 'InvalidAction', { parameters: { Action: 'A', Version: '2000-01-01' } }],
    [
      'another secret',
      'SignatureDoesNotMatch',
      { credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wrong' } },
    ],
    ['a session that was never given out', 'InvalidClientTokenId', { credentials: session }],
    [
      'no signature',
      'MissingAuthenticationToken',
      {
        tamper: ({ headers }) => {
          delete headers['authorization'];
        },
      },
    ],
  ])('%s is refused', async (_, code, changes) => {
    const { status, body } = await call(changes);
    expect(body).toContain(`<Code>${code}</Code>`);
    expect(status).toBe(code === 'InvalidAction' ? 400 : 403);
  });

  test('a session is accepted with its token, until it expires', async () => {
    emulator.acceptSession(session);
    expect((await call({ credentials: session })).status).toBe(200);
    const { sessionToken: _, ...withoutToken } = session;
    expect((await call({ credentials: withoutToken })).body).toContain('InvalidClientTokenId');
    emulator.acceptSession({ ...session, expired: true });
    expect((await call({ credentials: session })).body).toContain('ExpiredToken');
  });

  test.each([
    ['expired', 1],
    ['not yet current', -1],
  ])('a signature that is %s is refused', async (words, sign) => {
    emulator.clock = () => Date.now() + sign * (fiveMinutes + 5_000);
    const { status, body } = await call();
    expect(status).toBe(403);
    expect(body).toContain(`Signature ${words}`);
  });

  test('the SDK corrects its clock by the Date of the refusal', async () => {
    emulator.clock = () => Date.now() + 2 * fiveMinutes;
    const described = await emulation
      .redshift({ maxAttempts: 2 })
      .describeClusterSecurityGroups({});
    expect(described.$metadata.attempts).toBe(2);
  });
});
