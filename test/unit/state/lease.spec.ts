import { describe, expect, it } from '@jest/globals';
import type { OpenLease } from '../../../src/domain/open-lease.ts';
import { openLeaseIn } from '../../../src/state/lease.ts';
import { lease, leased } from '../../support/fake-leases.ts';
import { vpcRule } from '../../support/samples.ts';

const rule = leased('sgr-1', vpcRule('192.0.2.1/32'));
const open: OpenLease = {
  options: { region: 'us-east-1', timeout: 120, jobSummary: true },
  lease,
  groups: [rule.group],
  opened: { rules: [rule], complete: true },
};

/** A lease's part of the runner's state. */
function store(text = '') {
  let kept = text;
  const state = openLeaseIn({
    read: (name) => (name === 'lease' ? kept : ''),
    async write(name, value) {
      if (name === 'lease') kept = value;
      return true;
    },
  });
  return { state, text: () => kept };
}

describe('the lease that main leaves', () => {
  it.each([
    ['with its rules', open],
    ['before anything is known of its rules', { ...open, opened: { rules: [], complete: false } }],
    ['that is none', undefined],
  ])('is found by post: one %s', async (_, left) => {
    const { state } = store();
    expect(await state.leave(left)).toBe(true);
    expect(state.read()).toEqual({ open: left });
  });

  it('is a problem where it is missing or damaged, and never taken for none', async () => {
    const { state, text } = store();
    expect(state.read()).toEqual({ problem: 'is missing' });
    await state.leave(open);
    expect(store(text().replace('sgr-1', 'sgr-2')).state.read()).toEqual({ problem: 'is damaged' });
  });

  it('may not be writable, which is told', async () => {
    const state = openLeaseIn({ read: () => '', write: async () => false });
    expect(await state.leave(open)).toBe(false);
  });
});
