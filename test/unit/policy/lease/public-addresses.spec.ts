import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../src/faults/fault.ts';
import { publicAddresses } from '../../../../src/policy/lease/public-addresses.ts';
import { fakeTime } from '../../../support/fake-clock.ts';

const passing = new Fault('Busy', 'Too many requests.', '', {
  kind: 'other',
  passes: true,
  maybeApplied: false,
});
const refusal = new Fault('HTML', 'It sent HTML.');
const never = () => new Promise<string>(() => undefined);

/** Asks a service that responds so, one connection after another; the last response stays. */
function asked(responses: readonly (string | Fault | typeof never)[], options = {}) {
  const time = fakeTime(options);
  let connections = 0;
  const ask = async () => {
    const response = responses[Math.min(connections++, responses.length - 1)];
    if (response instanceof Fault) throw response;
    return typeof response === 'function' ? response() : (response as string);
  };
  const found = time.clock.run(publicAddresses(ask, 'checkip.example.com', time.budget));
  return { time, found, connections: () => connections };
}

describe('the public addresses of this runner', () => {
  it('are asked for over four connections at once', async () => {
    const { found, connections, time } = asked(['203.0.113.7']);
    expect(await found).toEqual({ addresses: ['203.0.113.7'], faults: [] });
    expect([connections(), time.clock.seconds()]).toEqual([4, 0]);
  });

  it('are all that any connection tells, in order', async () => {
    const { found } = asked(['203.0.113.9', '203.0.113.7', '203.0.113.9', '203.0.113.8']);
    expect(await found).toEqual({
      addresses: ['203.0.113.7', '203.0.113.8', '203.0.113.9'],
      faults: [],
    });
  });

  it('are those of the connections that told one, with why the others did not', async () => {
    const { found, connections } = asked([refusal, '203.0.113.7', passing]);
    const { addresses, faults } = await found;
    expect(addresses).toHaveLength(1);
    expect({ addresses, faults }).toEqual({
      addresses: ['203.0.113.7'],
      faults: [refusal, passing, passing],
    });
    expect(connections()).toBe(4);
  });

  it('are not waited for longer than five seconds, where one connection told one', async () => {
    const { found, time } = asked(['203.0.113.7', never]);
    expect(await found).toMatchObject({
      addresses: ['203.0.113.7'],
      faults: Array(3).fill({
        title: 'Address service not reachable',
        explanation: expect.stringMatching('checkip.example.com .*: there was no response.'),
      }),
    });
    expect(time.clock.seconds()).toBe(5);
  });

  it('are asked for again while every connection fails with what passes', async () => {
    const { found, time } = asked([...Array(8).fill(passing), '203.0.113.7']);
    expect(await found).toMatchObject({ addresses: ['203.0.113.7'] });
    expect(time.clock.pauses).toEqual([250, 500]);
  });

  it('are asked for again where one failure passes and the others do not', async () => {
    const { found } = asked([refusal, passing, refusal, refusal, '203.0.113.7']);
    expect(await found).toMatchObject({ addresses: ['203.0.113.7'], faults: [] });
  });

  it('are not asked for again where no failure passes', async () => {
    const { found, connections } = asked([refusal]);
    await expect(found).rejects.toBe(refusal);
    expect(connections()).toBe(4);
  });

  it('are asked for again whatever AWS_MAX_ATTEMPTS says', async () => {
    const { found } = asked([...Array(4).fill(passing), '203.0.113.7'], { maxAttempts: 1 });
    expect(await found).toMatchObject({ addresses: ['203.0.113.7'] });
  });

  it('are unknown where the service never responds: the last words say so', async () => {
    const { found, time } = asked([never], { seconds: 30 });
    await expect(found).rejects.toMatchObject({
      title: 'Address service not reachable',
      explanation: expect.stringMatching(/there was no response.*30 seconds of the input timeout/),
    });
    expect(time.clock.seconds()).toBe(30);
    expect(time.waits[0]).toBe(
      "10 s: checkip.example.com to tell this runner's public address (Address service not reachable)",
    );
  });

  it('leave time for more than one try in a short timeout', async () => {
    const { found, time } = asked([...Array(4).fill(never), '203.0.113.7'], { seconds: 8 });
    expect(await found).toMatchObject({ addresses: ['203.0.113.7'] });
    expect(time.clock.seconds()).toBe(2.25);
  });

  it('are not waited for after the job was cancelled', async () => {
    const { found, time } = asked([never]);
    time.cancel(3);
    await expect(found).rejects.toMatchObject({ title: 'Cancelled' });
    expect(time.clock.seconds()).toBe(3);
  });
});
