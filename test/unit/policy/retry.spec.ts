import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../../../src/aws/failure.ts';
import { explain } from '../../../src/faults/explain.ts';
import { Fault } from '../../../src/faults/fault.ts';
import { pause, reportWaiting, retry } from '../../../src/policy/retry.ts';
import { fakeTime } from '../../support/fake-clock.ts';
import { denied, lost, throttled } from '../../support/samples.ts';

const never = () => Promise.withResolvers<never>().promise;

/** Fails with one fault after the other, then succeeds; counts how often it was sent. */
function failing(...faults: unknown[]) {
  const request = {
    sent: 0,
    async send(): Promise<string> {
      request.sent += 1;
      if (faults.length > 0) throw faults.shift();
      return 'done';
    },
  };
  return request;
}

/** Fails with the same fault until a second of the clock. */
function failingUntil(second: number, fault: unknown, { clock }: ReturnType<typeof fakeTime>) {
  const request = {
    sent: 0,
    last: 0,
    async send(): Promise<string> {
      request.sent += 1;
      request.last = clock.seconds();
      if (clock.seconds() < second) throw fault;
      return 'done';
    },
  };
  return request;
}

/** Runs a retry to its end; gives what it threw. */
async function failureOfRun({ clock }: ReturnType<typeof fakeTime>, work: Promise<unknown>) {
  const thrown = await clock.run(work).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Fault);
  return thrown as Fault;
}

const sdkError = (name: string, more: object = {}) =>
  Object.assign(new Error(name), { name }, more);
/** What AWS, a gateway or the network says, as the fault table reads it. */
const asExplained = (error: Error) => explain(failureOf(error), {});

const PASSING: [string, Fault][] = [
  ['throttling', asExplained(sdkError('Throttling', { $metadata: { httpStatusCode: 400 } }))],
  [
    'the throttling of EC2',
    asExplained(sdkError('RequestLimitExceeded', { $metadata: { httpStatusCode: 503 } })),
  ],
  ['a refused connection', asExplained(sdkError('Error', { code: 'ECONNREFUSED' }))],
  ['a connection that breaks', asExplained(sdkError('Error', { code: 'ECONNRESET' }))],
  [
    'a failure of AWS',
    asExplained(sdkError('InternalFailure', { $metadata: { httpStatusCode: 500 } })),
  ],
  ['a host name that is not resolved', asExplained(sdkError('Error', { code: 'EAI_AGAIN' }))],
  [
    'the HTML of a gateway',
    asExplained(sdkError('EmptyResponse', { $metadata: { httpStatusCode: 200 } })),
  ],
];

describe('a request', () => {
  it('that succeeds is sent once, without a pause or a word', async () => {
    const { budget, clock, waits } = fakeTime();
    const request = failing();
    expect(await clock.run(retry(budget, { what: 'AWS', ...request }))).toBe('done');
    expect([request.sent, clock.pauses, waits]).toEqual([1, [], []]);
  });

  it.each(PASSING)(
    'is sent again for as long as it meets %s, until 100 of 120 seconds',
    async (_, fault) => {
      const time = fakeTime({ seconds: 120 });
      const request = failingUntil(100, fault, time);
      expect(await time.clock.run(retry(time.budget, request))).toBe('done');
      expect(time.clock.seconds()).toBeGreaterThanOrEqual(100);
      expect(time.clock.seconds()).toBeLessThanOrEqual(108);
    },
  );

  it.each(PASSING)(
    'that meets %s is not given up before the time is really up',
    async (_, fault) => {
      const time = fakeTime({ seconds: 120 });
      const request = failingUntil(Number.POSITIVE_INFINITY, fault, time);
      const end = await failureOfRun(time, retry(time.budget, request));
      expect(time.clock.seconds()).toBe(120);
      expect(request.last).toBeGreaterThan(120 - 8);
      expect(end.title).toBe(fault.title);
    },
  );

  it.each([
    ['a missing permission', denied],
    [
      'invalid credentials',
      asExplained(sdkError('InvalidClientTokenId', { $metadata: { httpStatusCode: 403 } })),
    ],
    ['no credentials', asExplained(sdkError('CredentialsProviderError'))],
    [
      'a group that is not there',
      asExplained(sdkError('ClusterSecurityGroupNotFound', { $metadata: { httpStatusCode: 404 } })),
    ],
    ['an untrusted certificate', asExplained(sdkError('Error', { code: 'CERT_HAS_EXPIRED' }))],
  ])('that meets %s is not sent again, and the fault is unchanged', async (_, fault) => {
    const time = fakeTime();
    const request = failing(fault);
    expect(await failureOfRun(time, retry(time.budget, request))).toBe(fault);
    expect([request.sent, time.clock.pauses]).toEqual([1, []]);
  });

  it('is not sent again after a refusal that comes later', async () => {
    const time = fakeTime();
    const request = failing(throttled, lost, denied);
    expect(await failureOfRun(time, retry(time.budget, request))).toBe(denied);
    expect(request.sent).toBe(3);
  });

  it('that fails as nobody expected is a defect, and not sent again', async () => {
    const time = fakeTime();
    const request = failing(new TypeError('x is not a function'));
    expect(await failureOfRun(time, retry(time.budget, request))).toMatchObject({
      title: 'Unexpected failure',
      message: expect.stringContaining('TypeError: x is not a function'),
    });
    expect(request.sent).toBe(1);
  });

  it('that throws something with the looks of a fault is a defect too', async () => {
    const time = fakeTime();
    const request = failing(Object.assign(new Error('busy?'), { passes: true }));
    expect(await failureOfRun(time, retry(time.budget, request))).toMatchObject({
      title: 'Unexpected failure',
    });
    expect(request.sent).toBe(1);
  });

  it('tells of each attempt that fails, in order', async () => {
    const time = fakeTime();
    const faults: Fault[] = [];
    await time.clock.run(
      retry(time.budget, { ...failing(throttled, lost), onFault: (fault) => faults.push(fault) }),
    );
    expect(faults).toEqual([throttled, lost]);
  });

  it('leaves no alarm and no listener behind', async () => {
    const { budget, clock } = fakeTime();
    const armed = clock.armed();
    const signals: AbortSignal[] = [];
    const request = failing(throttled, lost);
    await clock.run(
      retry(budget, {
        what: 'AWS',
        send: (signal) => {
          signals.push(signal);
          return request.send();
        },
      }),
    );
    expect(clock.armed()).toBe(armed);
    expect(signals).toHaveLength(3);
    for (const signal of [budget.signal, ...signals]) {
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }
  });
});

describe('the pauses between attempts', () => {
  it.each([
    ['longest', 1, [250, 500, 1000, 2000, 4000, 8000, 8000]],
    ['shortest', 0, [125, 250, 500, 1000, 2000, 4000, 4000]],
    ['middle', 0.5, [187.5, 375, 750, 1500, 3000, 6000, 6000]],
  ])('double up to eight seconds, here the %s ones', async (_, chance, pauses) => {
    const { budget, clock } = fakeTime({ chance });
    await clock.run(retry(budget, failing(...pauses.map(() => throttled))));
    expect(clock.pauses).toEqual(pauses);
  });

  it('are short again for the next request', async () => {
    const { budget, clock } = fakeTime();
    await clock.run(retry(budget, failing(throttled, throttled)));
    await clock.run(retry(budget, failing(throttled, throttled)));
    expect(clock.pauses).toEqual([250, 500, 250, 500]);
  });

  it('are over when the time is up', async () => {
    const { budget, clock } = fakeTime({ seconds: 3 });
    await clock.run(pause(budget, 9));
    expect(clock.seconds()).toBe(3);
  });
});

describe('AWS_MAX_ATTEMPTS', () => {
  it.each([
    [1, []],
    [2, [250]],
    [3, [250, 500]],
  ])('of %d is how often a request is sent', async (maxAttempts, pauses) => {
    const time = fakeTime({ maxAttempts });
    const request = failing(...Array(9).fill(throttled));
    const end = await failureOfRun(time, retry(time.budget, request));
    expect(request.sent).toBe(maxAttempts);
    expect(time.clock.pauses).toEqual(pauses);
    expect(end).toMatchObject({
      title: 'Throttled',
      explanation: expect.stringMatching(
        new RegExp(`^${throttled.explanation} .*AWS_MAX_ATTEMPTS.*${maxAttempts}`),
      ),
      ownWords: throttled.ownWords,
    });
  });

  it('says nothing where the last attempt that it allows succeeds', async () => {
    const time = fakeTime({ maxAttempts: 3 });
    expect(await time.clock.run(retry(time.budget, failing(throttled, throttled)))).toBe('done');
  });

  it('does not hide a refusal', async () => {
    const time = fakeTime({ maxAttempts: 1 });
    expect(await failureOfRun(time, retry(time.budget, failing(denied)))).toBe(denied);
  });
});

describe('a service that does not respond', () => {
  it('uses up a quarter of the time, and is asked again', async () => {
    const { budget, clock } = fakeTime({ seconds: 120 });
    const faults: Fault[] = [];
    let sent = 0;
    const result = await clock.run(
      retry(budget, {
        send: () => (++sent === 1 ? never() : Promise.resolve('done')),
        onFault: (fault) => faults.push(fault),
      }),
    );
    expect([result, sent, clock.seconds()]).toEqual(['done', 2, 30.25]);
    expect(faults).toMatchObject([
      { title: 'No response from AWS', passes: true, maybeApplied: true },
    ]);
  });

  it('is told that nobody waits for it any longer', async () => {
    const { budget, clock } = fakeTime({ seconds: 120, maxAttempts: 1 });
    let reason: unknown;
    const send = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        reason = signal.reason;
      });
      return never();
    };
    await clock.run(retry(budget, { send })).catch(() => undefined);
    expect(reason).toMatchObject({ title: 'No response from AWS' });
    expect(clock.seconds()).toBe(30);
  });

  it('never responds in all the time: its last words are that it did not', async () => {
    const time = fakeTime({ seconds: 120 });
    let sent = 0;
    const send = () => {
      sent += 1;
      return never();
    };
    const end = await failureOfRun(time, retry(time.budget, { send }));
    expect(time.clock.seconds()).toBe(120);
    expect(sent).toBe(4);
    expect(end).toMatchObject({
      title: 'No response from AWS',
      explanation: expect.stringContaining('120 seconds'),
      maybeApplied: true,
    });
  });

  it('is said to be out of time, where the time is up during the first attempt', async () => {
    const time = fakeTime({ seconds: 120 });
    const share = time.budget.share(9);
    const end = await failureOfRun(time, retry(share, { send: never }));
    expect(end).toBe(share.signal.reason);
    expect(end).toMatchObject({ title: 'Time is up', maybeApplied: true });
  });
});

describe('a request that never went out', () => {
  it.each([
    ['silence', never],
    ['a connection that breaks', () => Promise.reject(lost)],
  ])('can not have been applied, and is sent again: %s', async (_, send) => {
    const { budget, clock } = fakeTime({ sends: false, maxAttempts: 1 });
    const faults: Fault[] = [];
    const end = await clock
      .run(retry(budget, { send, onFault: (fault) => faults.push(fault) }))
      .catch((error: unknown) => error);
    expect(faults).toMatchObject([
      { title: 'Request not sent', passes: true, maybeApplied: false, notApplied: true },
    ]);
    expect(end).toMatchObject({ title: 'Request not sent', maybeApplied: false });
  });

  it('keeps the words that it failed with', async () => {
    const { budget, clock } = fakeTime({ sends: false, maxAttempts: 1 });
    const end = clock.run(retry(budget, { send: () => Promise.reject(lost) }));
    await expect(end).rejects.toMatchObject({ ownWords: lost.ownWords });
  });

  it('can not have been applied where the job is cancelled meanwhile, either', async () => {
    const time = fakeTime({ sends: false });
    time.cancel(3);
    const faults: Fault[] = [];
    const work = retry(time.budget, { send: never, onFault: (fault) => faults.push(fault) });
    expect(await failureOfRun(time, work)).toBe(time.budget.signal.reason);
    expect(faults).toMatchObject([{ title: 'Cancelled', passes: false, maybeApplied: false }]);
    expect(faults[0]?.message).toBe(time.budget.signal.reason.message);
  });

  it('is refused all the same', async () => {
    const time = fakeTime({ sends: false });
    expect(await failureOfRun(time, retry(time.budget, failing(denied)))).toBe(denied);
  });
});

describe('when the time is up', () => {
  it('the last words of AWS are kept, with the reason why there is no further attempt', async () => {
    const time = fakeTime({ seconds: 30 });
    const end = await failureOfRun(time, retry(time.budget, failing(...Array(99).fill(throttled))));
    expect(end).toMatchObject({
      title: 'Throttled',
      explanation: expect.stringMatching(/^Too many requests\. .*30 seconds/),
      ownWords: 'AWS said: slow down',
      message: expect.stringMatching(/AWS said: slow down$/),
      passes: false,
      maybeApplied: false,
    });
  });

  it('of a share, the fault may pass with the time of the others; of all the time, it does not', async () => {
    for (const [passes, budgetOf] of [
      [true, (time: ReturnType<typeof fakeTime>) => time.budget.share(9)],
      [false, (time: ReturnType<typeof fakeTime>) => time.budget],
    ] as const) {
      const time = fakeTime({ seconds: 30 });
      const request = failing(...Array(99).fill(throttled));
      const end = await failureOfRun(time, retry(budgetOf(time), request));
      expect(end).toMatchObject({ title: 'Throttled', passes });
    }
  });

  it('the last words are those of the last attempt that had any', async () => {
    const time = fakeTime({ seconds: 30 });
    const faults: Fault[] = [];
    const request = failing(throttled, lost);
    const end = await failureOfRun(
      time,
      retry(time.budget, {
        send: () => (request.sent < 2 ? request.send() : never()),
        onFault: (fault) => faults.push(fault),
      }),
    );
    expect(faults.map(({ title }) => title).slice(0, 2)).toEqual(['Throttled', 'Lost']);
    expect(end.title).toBe('No response from AWS');
  });

  it('during an attempt, the words are those of the one before, and somebody is told of both', async () => {
    const time = fakeTime({ seconds: 120 });
    const share = time.budget.share(9);
    const faults: Fault[] = [];
    const request = failing(throttled);
    const end = await failureOfRun(
      time,
      retry(share, {
        send: () => (request.sent === 0 ? request.send() : never()),
        onFault: (fault) => faults.push(fault),
      }),
    );
    expect(time.clock.seconds()).toBe(30);
    expect(faults).toEqual([throttled, share.signal.reason]);
    expect(end.title).toBe('Throttled');
    expect(end.explanation).toMatch(/share/);
  });

  it.each(['before', 'in a pause'])('nothing is sent any more: cancelled %s', async (when) => {
    const time = fakeTime();
    if (when === 'before') time.cancel();
    else time.cancel(3);
    const request = failingUntil(Number.POSITIVE_INFINITY, throttled, time);
    const end = await failureOfRun(time, retry(time.budget, request));
    expect(request.sent).toBe(when === 'before' ? 0 : 4);
    expect(end.title).toBe(when === 'before' ? 'Cancelled' : 'Throttled');
    expect(end.explanation).toContain('cancelled');
    expect(time.clock.seconds()).toBe(when === 'before' ? 0 : 3);
  });

  it('a request is not waited for after the job was cancelled', async () => {
    const time = fakeTime();
    time.cancel(3);
    const faults: Fault[] = [];
    const end = await failureOfRun(
      time,
      retry(time.budget, { send: never, onFault: (fault) => faults.push(fault) }),
    );
    expect(time.clock.seconds()).toBe(3);
    expect(end).toMatchObject({ title: 'Cancelled', maybeApplied: true });
    expect(faults).toEqual([end]);
  });
});

describe('every ten seconds', () => {
  it('the user is told what is being waited for, and why', async () => {
    const time = fakeTime({ seconds: 35 });
    await failureOfRun(
      time,
      retry(time.budget, {
        what: 'AWS to revoke it',
        ...failingUntil(Number.POSITIVE_INFINITY, throttled, time),
      }),
    );
    expect(time.waits).toEqual([
      '10 s: AWS to revoke it (Throttled)',
      '20 s: AWS to revoke it (Throttled)',
      '30 s: AWS to revoke it (Throttled)',
    ]);
  });

  it('the reason is that of the last attempt; there is none before', async () => {
    const time = fakeTime({ seconds: 120 });
    const request = failing(throttled, lost);
    await failureOfRun(
      time,
      retry(time.budget, {
        what: 'AWS',
        send: async () => {
          if (request.sent === 0) await time.clock.sleep(15_000, time.budget.signal);
          return request.sent < 2 ? request.send() : never();
        },
      }),
    );
    expect(time.waits.slice(0, 3)).toEqual(['10 s: AWS', '20 s: AWS (Lost)', '30 s: AWS (Lost)']);
  });

  it('nothing is told where there are no words for it', async () => {
    const time = fakeTime({ seconds: 35 });
    await failureOfRun(time, retry(time.budget, failing(...Array(99).fill(throttled))));
    expect(time.waits).toEqual([]);
  });

  it.each(['succeeds', 'fails'])('it ends when the work %s', async (how) => {
    const { budget, clock, waits } = fakeTime();
    const armed = clock.armed();
    const work = async () => {
      await clock.sleep(25_000, budget.signal);
      if (how === 'fails') throw denied;
      return 'done';
    };
    const result = await clock
      .run(reportWaiting(budget, () => `it at ${clock.seconds()}`, work))
      .catch((error: unknown) => error);
    expect(result).toBe(how === 'fails' ? denied : 'done');
    expect(waits).toEqual(['10 s: it at 10', '20 s: it at 20']);
    expect(clock.armed()).toBe(armed);
  });
});
