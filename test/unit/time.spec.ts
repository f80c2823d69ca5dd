import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/revocation/budget.ts';
import { budgetOf } from '../../src/time.ts';
import { Fault } from '../../src/vocabulary/fault.ts';

const seconds = 0.2;
const over = 'The 0.2 seconds of the input timeout are over.';
const shareOver = 'Its share of the 0.2 seconds of the input timeout is over.';

/** Why a budget ends. */
async function endOf({ signal }: Budget): Promise<{ title: string; message: string }> {
  if (!signal.aborted) await once(signal, 'abort');
  const { title, message } = signal.reason as Fault;
  return { title, message };
}

describe('a budget of this machine', () => {
  const budget = (cancelled = new AbortController().signal) =>
    budgetOf(seconds, cancelled, () => undefined);

  it('ends when its seconds are over', async () => {
    expect(await endOf(budget())).toEqual({ title: 'Time is up', message: over });
  });

  it('has shares that end before it, and say so', async () => {
    const whole = budget();
    const share = whole.share(4);
    expect(await endOf(share)).toEqual({ title: 'Time is up', message: shareOver });
    expect(whole.signal.aborted).toBe(false);
    expect(await endOf(whole)).toEqual({ title: 'Time is up', message: over });
  });

  it('has shares that end with it when the job is cancelled', async () => {
    const controller = new AbortController();
    const share = budget(controller.signal).share(2);
    controller.abort(new Fault('Cancelled', 'The job was cancelled.'));
    expect(await endOf(share)).toEqual({ title: 'Cancelled', message: 'The job was cancelled.' });
  });
});
