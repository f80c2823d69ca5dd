import type { Redshift, RedshiftClientConfig } from '@aws-sdk/client-redshift';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Emulator, Fault } from './index.ts';
import { emulated } from './testing.ts';

const emulation = emulated();
const rule = { ClusterSecurityGroupName: 'ci', CIDRIP: '203.0.113.7/32' };

let emulator: Emulator;
let redshift: Redshift;

beforeEach(() => {
  emulator = emulation.emulator;
  redshift = emulation.redshift();
});

async function createGroup(name = 'ci'): Promise<void> {
  await redshift.createClusterSecurityGroup({
    ClusterSecurityGroupName: name,
    Description: `The group ${name}`,
  });
}

const cidrs = (name = 'ci') => emulator.redshift.group(name)?.IPRanges?.map(({ CIDRIP }) => CIDRIP);

describe('faults', () => {
  const revoke = (config: RedshiftClientConfig = {}) =>
    emulation.redshift(config).revokeClusterSecurityGroupIngress(rule);

  beforeEach(async () => {
    await createGroup();
    await redshift.authorizeClusterSecurityGroupIngress(rule);
  });

  test.each<[Fault, string, number]>([
    [{ kind: 'throttling' }, 'Throttling', 400],
    [{ kind: 'internal-failure' }, 'InternalFailure', 500],
    [{ kind: 'service-unavailable' }, 'ServiceUnavailable', 503],
    [{ kind: 'busy' }, 'InvalidClusterSecurityGroupStateFault', 400],
    [{ kind: 'error', code: 'AccessDenied', status: 403, message: 'no' }, 'AccessDenied', 403],
  ])('%j is answered, and nothing changes', async (fault, name, httpStatusCode) => {
    emulator.inject(fault);
    await expect(revoke()).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
    expect(cidrs()).toEqual([rule.CIDRIP]);
    expect(emulator.requests.at(-1)).toMatchObject({ applied: false, status: httpStatusCode });
    await revoke();
  });

  test.each<[Fault, string[]]>([
    [{ kind: 'cut', at: 'before-change' }, [rule.CIDRIP]],
    [{ kind: 'cut', at: 'after-change' }, []],
    [{ kind: 'html', at: 'before-change', status: 200 }, [rule.CIDRIP]],
    [{ kind: 'html', at: 'after-change', status: 502 }, []],
    [{ kind: 'truncated' }, []],
  ])('%j leaves the client without an answer', async (fault, left) => {
    emulator.inject(fault);
    await expect(revoke()).rejects.toThrow();
    expect(cidrs()).toEqual(left);
  });

  test.each<[Fault, string[]]>([
    [{ kind: 'silence', at: 'before-change' }, [rule.CIDRIP]],
    [{ kind: 'silence', at: 'after-change' }, []],
    [{ kind: 'endless' }, []],
  ])('%j is over when the client gives up', async (fault, left) => {
    const injected = emulator.inject(fault);
    const controller = new AbortController();
    const answer = emulation.redshift().revokeClusterSecurityGroupIngress(rule, {
      abortSignal: controller.signal,
    });
    await injected.reached;
    controller.abort();
    await expect(answer).rejects.toThrow();
    expect(cidrs()).toEqual(left);
  });

  test.each([
    ['before-change', [rule.CIDRIP]],
    ['after-change', []],
  ] as const)('a slow answer %s comes', async (at, meanwhile) => {
    const slow = emulator.inject({ kind: 'slow', at, milliseconds: 80 });
    const answer = revoke();
    await slow.reached;
    expect(cidrs()).toEqual(meanwhile);
    expect((await answer).ClusterSecurityGroup?.IPRanges).toEqual([]);
  });

  test.each([
    ['before-change', [rule.CIDRIP]],
    ['after-change', []],
  ] as const)('a request is held %s until it is released', async (at, meanwhile) => {
    const hold = emulator.inject({ kind: 'hold', at });
    const answer = revoke();
    await hold.reached;
    expect(cidrs()).toEqual(meanwhile);
    expect(emulator.requests.at(-1)).toMatchObject({ applied: at === 'after-change' });
    hold.release();
    expect((await answer).ClusterSecurityGroup?.IPRanges).toEqual([]);
    expect(hold.hits).toBe(1);
  });

  test('a lost answer makes the SDK try again, and find nothing', async () => {
    emulator.inject({ kind: 'cut', at: 'after-change' });
    await expect(revoke({ maxAttempts: 3 })).rejects.toMatchObject({
      name: 'AuthorizationNotFoundFault',
      $metadata: { attempts: 2 },
    });
  });

  test('a fault strikes the requests that it is told to, as often as it is told to', async () => {
    const fault = emulator.inject({
      kind: 'busy',
      action: 'RevokeClusterSecurityGroupIngress',
      when: ({ CIDRIP }) => CIDRIP === rule.CIDRIP,
      skip: 1,
      times: 2,
    });
    const outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await redshift.describeClusterSecurityGroups({});
      await redshift
        .revokeClusterSecurityGroupIngress({ ...rule, CIDRIP: '10.0.0.0/8' })
        .catch(() => undefined);
      outcomes.push(await revoke().catch(({ name }) => name));
    }
    expect(outcomes).toEqual([
      expect.objectContaining({ ClusterSecurityGroup: expect.anything() }),
      'InvalidClusterSecurityGroupStateFault',
      'InvalidClusterSecurityGroupStateFault',
      'AuthorizationNotFoundFault',
    ]);
    expect(fault.hits).toBe(2);
  });

  test('several faults strike one after the other, until they are cleared', async () => {
    emulator.inject({ kind: 'throttling' });
    emulator.inject({ kind: 'internal-failure', times: Number.POSITIVE_INFINITY });
    await expect(revoke()).rejects.toMatchObject({ name: 'Throttling' });
    await expect(revoke()).rejects.toMatchObject({ name: 'InternalFailure' });
    emulator.clearFaults();
    await revoke();
  });
});
