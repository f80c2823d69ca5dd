import { describe, expect, it } from '@jest/globals';
import type { LeasedRule } from '../../../../src/domain/lease.ts';
import { outcomesOf } from '../../../../src/domain/outcome.ts';
import type { VpcSecurityGroup } from '../../../../src/domain/security-group.ts';
import { closeLease, groupsToClose } from '../../../../src/policy/lease/close-lease.ts';
import { type FakeTime, fakeTime } from '../../../support/fake-clock.ts';
import {
  type FakeGroup,
  type FakeGroupOptions,
  fakeGroup,
  refused,
  responseLost,
  undisturbed,
} from '../../../support/fake-group.ts';
import { type FakeLeasesOptions, fakeLeases, lease, leased } from '../../../support/fake-leases.ts';
import { denied, lost, missing, told, vpcRule } from '../../../support/samples.ts';

const a = leased('sgr-a', vpcRule('192.0.2.1/32'));
const b = leased('sgr-b', vpcRule('192.0.2.2/32'));
const elsewhere = leased('sgr-e', vpcRule('192.0.2.1/32', { id: 'sg-2' }));

/** Groups that hold leased rules, and a search that finds what it is told. */
function world(
  held: readonly LeasedRule[],
  groupOptions: FakeGroupOptions = {},
  search: FakeLeasesOptions = { rules: held },
  isSameAccount = true,
) {
  const leases = fakeLeases(search);
  const groups = new Map<string, FakeGroup>();
  let compared = 0;
  return {
    leases,
    /** How often the accounts were compared. */
    compared: () => compared,
    requests: () => [...groups].map(([id, { requests }]) => `${id}: ${requests.join('; ')}`),
    async close(rules: readonly LeasedRule[], complete: boolean, time: FakeTime = fakeTime()) {
      const closing = {
        leaseId: lease.id,
        leases: async () => leases,
        openGroup: async (group: VpcSecurityGroup) => {
          const own = held.filter((rule) => rule.group.id === group.id);
          const open =
            groups.get(group.id) ??
            fakeGroup({ kind: 'other VPC', group, rules: own, ...groupOptions });
          groups.set(group.id, open);
          return open;
        },
        isSameAccount: async () => {
          compared += 1;
          return isSameAccount;
        },
      };
      const closed = await time.clock.run(
        closeLease({ rules, complete }, closing as never, time.budget),
      );
      return { ...closed, told: told(outcomesOf(closed.results)), seconds: time.clock.seconds() };
    },
  };
}

describe('closing a lease', () => {
  it('takes one request for each group, and looks at nothing', async () => {
    const { close, requests, leases } = world([a, b, elsewhere]);
    const closed = await close([a, b, elsewhere], true);
    expect(closed.told).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 revoked',
      '192.0.2.1/32 revoked',
    ]);
    expect(requests()).toEqual([
      'sg-0a1b2c3d: revoke 192.0.2.1/32, 192.0.2.2/32',
      'sg-2: revoke 192.0.2.1/32',
    ]);
    expect(leases.requests).toEqual([]);
    expect(closed).not.toHaveProperty('unknown');
  });

  it('asks nothing where certainly nothing was opened', async () => {
    const { close, requests, leases } = world([a]);
    expect(await close([], true)).toMatchObject({ results: [], seconds: 0 });
    expect([...requests(), ...leases.requests]).toEqual([]);
  });

  it('revokes the rules of that id only, whatever is like them', async () => {
    const like = { ...a, id: 'sgr-like' };
    const { close } = world([like]);
    expect((await close([a], true)).told).toEqual(['192.0.2.1/32 not-found']);
  });

  it('looks again for a rule that was not there, and revokes it where it appears', async () => {
    // EC2 does not know a new rule everywhere at once.
    const notYet = async () => ({ revoked: [], unknown: [a], refusal: missing }) as never;
    const unseen = async () => ({ group: a.group, rules: [], api: {} }) as never;
    const { close, requests, leases } = world([a], { onRevoke: [notYet], onDescribe: [unseen] });
    const closed = await close([a], true);
    expect(closed.told).toEqual(['192.0.2.1/32 revoked']);
    expect(closed.results).toHaveLength(1);
    expect(requests()).toEqual(['sg-0a1b2c3d: revoke 192.0.2.1/32; describe; revoke 192.0.2.1/32']);
    expect(leases.requests).toHaveLength(6);
  });

  it('does not say that a rule is gone where it was not there once, and can not be looked for', async () => {
    const { close } = world([], {}, { onList: [refused(denied)] });
    const closed = await close([a], true);
    expect(outcomesOf(closed.results)).toMatchObject([{ result: 'failed', fault: denied }]);
    // No other rule is in doubt.
    expect(closed).not.toHaveProperty('unknown');
  });

  it('says of a rule that it is gone where the response was lost', async () => {
    const { close } = world([a], { onRevoke: [responseLost()] });
    expect((await close([a], true)).told).toEqual(['192.0.2.1/32 revoked, response lost']);
  });

  it('says which rules may be open where it may not revoke them', async () => {
    const { close } = world([a], { onRevoke: [refused(denied)] });
    expect((await close([a], true)).told).toEqual(['192.0.2.1/32 failed']);
  });
});

describe('closing a lease of which not all is certain', () => {
  it('looks for its rules, and revokes those that it did not know of', async () => {
    const { close, requests, leases } = world([a, b]);
    const closed = await close([a], false);
    expect(closed.told).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 revoked']);
    expect(requests()).toEqual(['sg-0a1b2c3d: revoke 192.0.2.1/32; revoke 192.0.2.2/32']);
    expect(leases.requests).toHaveLength(6);
    expect(closed.unknown).toBeUndefined();
  });

  it('looks for them where it knows of none', async () => {
    const { close } = world([a, elsewhere]);
    expect((await close([], false)).told).toEqual(['192.0.2.1/32 revoked', '192.0.2.1/32 revoked']);
  });

  it('leaves the rules of other leases', async () => {
    const others = leased('sgr-o', vpcRule('192.0.2.3/32'), { ...lease, id: 'another-lease' });
    expect((await world([others]).close([], false)).results).toEqual([]);
  });

  it('does not say that all is gone where it can not look, but revokes what it knows', async () => {
    const { close } = world([a], {}, { onList: [refused(denied)] });
    expect(await close([a], false)).toMatchObject({
      told: ['192.0.2.1/32 revoked'],
      unknown: denied,
    });
  });

  it('does not say that all is gone where the time ends before the last look', async () => {
    const { close } = world([a]);
    expect(await close([a], false, fakeTime({ seconds: 5 }))).toMatchObject({
      told: ['192.0.2.1/32 revoked'],
      unknown: { title: 'Time is up' },
      seconds: 5,
    });
  });

  it('closes a rule that it has found, although the time ends before the last look', async () => {
    const { close } = world([a]);
    expect(await close([], false, fakeTime({ seconds: 5 }))).toMatchObject({
      told: ['192.0.2.1/32 revoked'],
      unknown: { title: 'Time is up' },
    });
  });

  it('closes a rule that one look shows, although the next look fails', async () => {
    const { close } = world([a], {}, { rules: [a], onList: [undisturbed, refused(denied)] });
    expect(await close([], false)).toMatchObject({
      told: ['192.0.2.1/32 revoked'],
      unknown: denied,
    });
  });
});

describe('closing a lease in an account that may be another one', () => {
  it.each([true, false])(
    'takes a rule that is revoked for closed, and asks nothing (settled: %s)',
    async (settled) => {
      const { close, compared } = world([a], {}, {}, false);
      const closed = await close([a], settled);
      expect(closed.told).toEqual(['192.0.2.1/32 revoked']);
      expect(closed).not.toHaveProperty('unknown');
      expect(compared()).toBe(0);
    },
  );

  it('knows that nothing is open where certainly nothing was opened', async () => {
    const { close, compared } = world([], {}, {}, false);
    const closed = await close([], true);
    expect(closed.results).toEqual([]);
    expect(closed).not.toHaveProperty('unknown');
    expect(compared()).toBe(0);
  });

  it('asks nothing where it could not look for the rules anyway', async () => {
    const { close, compared } = world([], {}, { onList: [refused(denied)] }, false);
    expect(await close([], false)).toMatchObject({ results: [], unknown: denied });
    expect(compared()).toBe(0);
  });

  it('does not take a rule that is not there for closed', async () => {
    const { close } = world([], {}, {}, false);
    const closed = await close([a], true);
    expect(closed.told).toEqual(['192.0.2.1/32 failed']);
    expect(closed).not.toHaveProperty('unknown');
  });

  it('does not take it for closed after a lost response either', async () => {
    const { close } = world([], { onRevoke: [refused(lost)] }, {}, false);
    expect((await close([a], true)).told[0]).toMatch(/^192\.0\.2\.1\/32 failed/);
  });

  it('does not know whether there is a rule where none is found', async () => {
    const { close } = world([], {}, {}, false);
    expect(await close([], false)).toMatchObject({
      results: [],
      unknown: { title: 'Not proven to be closed' },
    });
  });
});

describe('the groups to close', () => {
  const groups: VpcSecurityGroup[] = [a.group, elsewhere.group];

  it('are those of its rules where no response was lost', () => {
    expect(groupsToClose({ rules: [elsewhere], complete: true }, groups)).toEqual([
      elsewhere.group,
    ]);
    expect(groupsToClose({ rules: [], complete: true }, groups)).toEqual([]);
  });

  it('are all that may have its rules otherwise', () => {
    expect(groupsToClose({ rules: [elsewhere], complete: false }, groups)).toBe(groups);
  });
});
