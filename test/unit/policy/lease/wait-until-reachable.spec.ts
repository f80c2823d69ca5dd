import { describe, expect, it } from '@jest/globals';
import { explain } from '../../../../src/faults/explain.ts';
import type { Fault } from '../../../../src/faults/fault.ts';
import { startBudget } from '../../../../src/policy/budget.ts';
import { waitUntilReachable } from '../../../../src/policy/lease/wait-until-reachable.ts';
import { fakeTime } from '../../../support/fake-clock.ts';

const refused = explain(
  { code: 'EndpointUnreachable' },
  { subject: 'db.example.com:5439', detail: 'the connection was refused' },
);
const never = () => new Promise<void>(() => undefined);

/** Waits so many seconds for an endpoint that takes connections from a second on. */
function waiting(seconds: number, from: number, before: () => Promise<void>) {
  const time = fakeTime({ maxAttempts: 1 });
  const budget = startBudget(seconds, time.budget, 'wait-until-reachable');
  let tries = 0;
  const connect = async () => {
    tries++;
    if (time.clock.seconds() < from) await before();
  };
  const end = time.clock.run(waitUntilReachable(connect, 'db.example.com:5439', budget));
  return { time, end, tries: () => tries };
}

const refuse = (): Promise<void> => Promise.reject(refused);

describe('an endpoint', () => {
  it('that accepts a connection is reached with one try', async () => {
    const { end, tries, time } = waiting(60, 0, never);
    expect(await end).toBeUndefined();
    expect([tries(), time.clock.seconds()]).toEqual([1, 0]);
  });

  it('is tried again until it takes one, whatever AWS_MAX_ATTEMPTS says', async () => {
    const { end, time } = waiting(60, 20, refuse);
    expect(await end).toBeUndefined();
    expect(time.clock.seconds()).toBeLessThan(30);
    expect(time.waits).toEqual([
      '10 s: db.example.com:5439 to accept a connection (Endpoint not reachable)',
      '20 s: db.example.com:5439 to accept a connection (Endpoint not reachable)',
    ]);
  });

  it('that does not respond is tried again every five seconds', async () => {
    const { end, tries, time } = waiting(60, 6, never);
    expect(await end).toBeUndefined();
    expect(tries()).toBe(3);
    expect(time.clock.seconds()).toBe(10.75);
  });

  it.each([
    ['refuses', refuse, 'the connection was refused'],
    ['does not respond', never, 'there was no response'],
  ])(
    'that %s all the time is the reason, with the input that says how long',
    async (_, how, why) => {
      const { end, time } = waiting(60, 100, how);
      const reason = (await end) as Fault;
      expect(reason.title).toBe('Endpoint not reachable');
      expect(reason.explanation).toMatch(`db.example.com:5439: ${why}. `);
      expect(reason.explanation).toMatch(
        'The 60 seconds of the input wait-until-reachable are over.',
      );
      expect(time.clock.seconds()).toBe(60);
    },
  );

  it('is not waited for after the job was cancelled', async () => {
    const { end, time } = waiting(60, 100, never);
    time.cancel(3);
    expect(await end).toMatchObject({ title: 'Cancelled' });
    expect(time.clock.seconds()).toBe(3);
  });
});
