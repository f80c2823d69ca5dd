import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../src/faults/fault.ts';
import { cancellation } from '../../../src/runner/cancellation.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

runnerInProcess();

describe('a job', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('is cancelled by %s', (name) => {
    const signal = cancellation();
    expect(signal.aborted).toBe(false);
    process.emit(name);
    expect(signal.reason).toBeInstanceOf(Fault);
    expect(signal.reason).toMatchObject({ title: 'Cancelled' });
  });

  it('is cancelled once, for the reason of the first signal', () => {
    const signal = cancellation();
    process.emit('SIGINT');
    const { reason } = signal;
    process.emit('SIGTERM');
    expect(signal.reason).toBe(reason);
  });
});
