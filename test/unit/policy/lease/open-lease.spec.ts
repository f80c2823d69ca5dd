import { describe, expect, it } from '@jest/globals';
import { portText, type Rule } from '../../../../src/domain/rule.ts';
import type { Source } from '../../../../src/domain/source.ts';
import { Fault } from '../../../../src/faults/fault.ts';
import { type Access, mayBeOpen, openLease } from '../../../../src/policy/lease/open-lease.ts';
import { type FakeTime, fakeTime } from '../../../support/fake-clock.ts';
import { always, refused, responseLost, silent, slow, times } from '../../../support/fake-group.ts';
import { type FakeLeases, fakeLeases, lease, leased } from '../../../support/fake-leases.ts';
import { denied, full, lost, throttled, vpcGroup, vpcRule } from '../../../support/samples.ts';

const cidr = '203.0.113.7/32';
const source: Source = { kind: 'cidr', cidr };
const taken = vpcRule(cidr);
const other = { kind: 'vpc', id: 'sg-2' } as const;
const another = { ...lease, id: 'another-lease' };

/** Opens a lease for one address on port 5439, and tells what came of it. */
async function opening(
  leases: FakeLeases,
  more: Partial<Access> = {},
  time: FakeTime = fakeTime(),
) {
  const access: Access = {
    groups: [vpcGroup],
    sources: [source],
    port: 5439,
    ifPortTaken: 'widen',
    ...more,
  };
  const opened = await time.clock.run(openLease(leases, lease, access, time.budget));
  return { ...opened, ports: opened.rules.map(portText), seconds: time.clock.seconds() };
}

const authorizations = ({ requests }: FakeLeases) =>
  requests.filter((request) => request.startsWith('authorize'));

describe('a lease', () => {
  it('is opened with one request, on exactly the port, for all addresses at once', async () => {
    const leases = fakeLeases();
    const sources: Access['sources'] = [source, { kind: 'cidr', cidr: '2001:db8::7/128' }];
    const opened = await opening(leases, { sources });
    expect(leases.requests).toEqual([
      'authorize 203.0.113.7/32 on port 5439, 2001:db8::7/128 on port 5439',
    ]);
    expect(opened).toMatchObject({ rules: leases.now(), complete: true, seconds: 0 });
    expect(opened).not.toHaveProperty('fault');
    expect(opened.rules).toEqual([
      leased('sgr-1', taken),
      leased('sgr-2', vpcRule('2001:db8::7/128')),
    ]);
  });

  it('waits while AWS throttles, and is certain of its rules all the same', async () => {
    const leases = fakeLeases({ onAuthorize: times(3, refused(throttled)) });
    expect(await opening(leases)).toMatchObject({ ports: ['5439'], complete: true });
    expect(leases.requests).toHaveLength(4);
  });

  it('says what it waits for, and why', async () => {
    const time = fakeTime();
    const leases = fakeLeases({ onAuthorize: times(6, refused(throttled)) });
    await opening(leases, {}, time);
    expect(time.waits).toEqual(['10 s: AWS to open VPC security group sg-0a1b2c3d (Throttled)']);
  });

  it('has no rules where the request is refused, and says why', async () => {
    const leases = fakeLeases({ onAuthorize: [refused(denied)] });
    expect(await opening(leases)).toMatchObject({ rules: [], complete: true, fault: denied });
    expect(leases.requests).toHaveLength(1);
  });

  it('is not asked for again where AWS does not believe the clock, which its end comes from', async () => {
    const wrongClock = new Fault('Wrong clock', 'It is off.', 'AWS said: expired', {
      kind: 'wrong-clock',
      passes: true,
      maybeApplied: false,
    });
    const leases = fakeLeases({ onAuthorize: [refused(wrongClock)] });
    expect(await opening(leases)).toMatchObject({
      rules: [],
      complete: true,
      fault: {
        title: 'Clock too far off for a lease',
        explanation: expect.stringContaining('end at the wrong time'),
        ownWords: 'AWS said: expired',
        passes: false,
        notApplied: true,
      },
    });
    expect(leases.requests).toHaveLength(1);
  });

  it('sends nothing where the job was cancelled before', async () => {
    const time = fakeTime();
    time.cancel();
    const leases = fakeLeases();
    expect(await opening(leases, {}, time)).toMatchObject({
      rules: [],
      complete: true,
      fault: { title: 'Cancelled' },
    });
    expect(leases.requests).toEqual([]);
  });
});

describe('a rule of the lease', () => {
  it.each([
    ['may be open where it was opened', { complete: true }, true],
    ['may be open where it was opened, and a response was lost', { complete: false }, true],
    ['may be open where a response was lost', { complete: false, fault: denied }, true],
    ['is not open where all was refused', { complete: true, fault: denied }, false],
  ])('%s', (_, result, open) => {
    expect(mayBeOpen({ rules: [], ...result })).toBe(open);
  });
});

describe('a port that is taken', () => {
  it('is widened to the nearest range that is free, and the other rule stays as it is', async () => {
    const rules = [taken, vpcRule(cidr, { from: 5439, to: 5440 })];
    const leases = fakeLeases({ rules });
    expect(await opening(leases)).toMatchObject({ ports: ['5438-5439'], complete: true });
    expect(leases.now().slice(0, 2)).toEqual(rules);
    // A refusal is no doubt, so nothing is looked up.
    expect(leases.requests).toHaveLength(3);
  });

  it('is widened for all addresses where one of them is let in already', async () => {
    const sources: Access['sources'] = [{ kind: 'cidr', cidr: '203.0.113.8/32' }, source];
    const opened = await opening(fakeLeases({ rules: [taken] }), { sources });
    expect(opened.ports).toEqual(['5439-5440', '5439-5440']);
  });

  it('is an error where all ranges near it are taken', async () => {
    const rules: Rule[] = [];
    for (let from = 5432; from <= 5439; from++) {
      for (let to = 5439; to <= 5446; to++) rules.push(vpcRule(cidr, { from, to }));
    }
    const leases = fakeLeases({ rules });
    expect(await opening(leases)).toMatchObject({
      rules: [],
      complete: true,
      fault: { title: 'All port ranges taken', message: expect.stringContaining('5439') },
    });
    expect(leases.now()).toEqual(rules);
    expect(leases.requests).toHaveLength(64);
  });

  it('is an error at once where that is asked for', async () => {
    const leases = fakeLeases({ rules: [taken] });
    expect(await opening(leases, { ifPortTaken: 'error' })).toMatchObject({
      rules: [],
      complete: true,
      fault: { title: 'Port taken', message: expect.stringContaining('5439') },
      seconds: 0,
    });
    expect(leases.requests).toHaveLength(1);
  });

  it('is no reason to leave a group where the next one has it free', async () => {
    const leases = fakeLeases({ rules: [taken] });
    const opened = await opening(leases, { groups: [vpcGroup, other], ifPortTaken: 'error' });
    expect(opened.rules).toMatchObject([{ group: other, ports: { from: 5439, to: 5439 } }]);
  });

  it('explains more than a full group, in whatever order they come', async () => {
    for (const groups of [[vpcGroup, other] as const, [other, vpcGroup] as const]) {
      const leases = fakeLeases({ rules: [taken], full: ['sg-2'] });
      const { fault } = await opening(leases, { groups, ifPortTaken: 'error' });
      expect(fault?.title).toBe('Port taken');
    }
  });
});

describe('waiting for a port', () => {
  const waiting = { ifPortTaken: 'wait' } as const;

  it('ends when the other rule is revoked, and says every ten seconds what it waits for', async () => {
    const leases = fakeLeases({ rules: [taken] });
    const time = fakeTime();
    time.clock.at(25, () => leases.change([taken]));
    const opened = await opening(leases, waiting, time);
    expect(opened).toMatchObject({ ports: ['5439'], complete: true });
    expect(opened.seconds).toBeGreaterThanOrEqual(25);
    expect(opened.seconds).toBeLessThanOrEqual(33);
    expect(time.waits.slice(0, 2)).toEqual([
      '10 s: another rule for port 5439 to be revoked',
      '20 s: another rule for port 5439 to be revoked',
    ]);
  });

  it('never opens another port', async () => {
    const leases = fakeLeases({ rules: [taken] });
    const opened = await opening(leases, waiting, fakeTime({ seconds: 60 }));
    expect(opened).toMatchObject({
      rules: [],
      complete: true,
      fault: { title: 'Port taken' },
      seconds: 60,
    });
    expect(new Set(leases.requests)).toEqual(new Set(['authorize 203.0.113.7/32 on port 5439']));
  });

  it('asks each group, and takes the first one where the port becomes free', async () => {
    const inOther = vpcRule(cidr, { id: other.id });
    const leases = fakeLeases({ rules: [taken, inOther] });
    const time = fakeTime();
    time.clock.at(5, () => leases.change([inOther]));
    const { rules } = await opening(leases, { ...waiting, groups: [vpcGroup, other] }, time);
    expect(rules).toMatchObject([{ group: other }]);
  });

  it('is over where the job is cancelled', async () => {
    const time = fakeTime();
    time.cancel(4);
    const opened = await opening(fakeLeases({ rules: [taken] }), waiting, time);
    expect(opened).toMatchObject({ seconds: 4, complete: true, fault: { title: 'Cancelled' } });
  });

  it('is not needed where the group is full', async () => {
    const opened = await opening(fakeLeases({ full: [vpcGroup.id] }), waiting);
    expect(opened).toMatchObject({ fault: { title: 'Security groups full' }, seconds: 0 });
  });
});

describe('a response that is lost', () => {
  it('leaves it uncertain whether the rules are all', async () => {
    const onAuthorize = [refused(lost)];
    const leases = fakeLeases({ onAuthorize });
    expect(await opening(leases)).toMatchObject({ ports: ['5439'], complete: false });
    expect(leases.requests).toHaveLength(2);
  });

  it('is no worse than one that proves nothing', async () => {
    const page = new Fault('Refused', 'A gateway said no.', '', { ...denied, notApplied: false });
    const opened = await opening(fakeLeases({ onAuthorize: [refused(page)] }));
    expect(opened).toMatchObject({ rules: [], complete: false, fault: page });
    expect(mayBeOpen(opened)).toBe(true);
  });

  it('makes a duplicate the own rule of the lease, where its tag says so', async () => {
    const leases = fakeLeases({ onAuthorize: [responseLost()] });
    expect(await opening(leases)).toMatchObject({ rules: leases.now(), complete: false });
    expect(leases.now()).toHaveLength(1);
    expect(leases.requests.at(-1)).toBe('list');
  });

  it('is not enough where somebody has revoked one of its rules meanwhile', async () => {
    const sources: Access['sources'] = [source, { kind: 'cidr', cidr: '203.0.113.8/32' }];
    const time = fakeTime();
    const leases = fakeLeases({ onAuthorize: [responseLost()] });
    time.clock.at(0.1, () => leases.change(leases.now().slice(1)));
    const opened = await opening(leases, { sources }, time);
    expect(opened).toMatchObject({ ports: ['5439-5440', '5439-5440'], complete: false });
  });

  it('is looked for again where reads are stale', async () => {
    const leases = fakeLeases({ onAuthorize: [responseLost()], hidden: 3 });
    expect(await opening(leases)).toMatchObject({ rules: leases.now(), complete: false });
    expect(leases.now()).toHaveLength(1);
    expect(leases.requests.filter((request) => request === 'list')).toHaveLength(4);
  });

  it('is no excuse to take the rule of another lease', async () => {
    const rules = [leased('sgr-other', taken, another)];
    const leases = fakeLeases({ rules, onAuthorize: [refused(lost)] });
    expect(await opening(leases)).toMatchObject({ ports: ['5439-5440'], complete: false });
    expect(leases.now()[0]).toBe(rules[0]);
  });

  it('is looked for once, and again only after the next one that is lost', async () => {
    const rules = [taken, vpcRule(cidr, { from: 5439, to: 5440 })];
    const leases = fakeLeases({ rules, onAuthorize: [refused(lost)] });
    await opening(leases);
    const [firstList, lastList] = [
      leases.requests.indexOf('list'),
      leases.requests.lastIndexOf('list'),
    ];
    expect(leases.requests.slice(firstList, lastList + 1)).toEqual(times(6, 'list'));
    expect(authorizations(leases)).toHaveLength(4);
  });

  it('is looked for where the group has become full meanwhile', async () => {
    const leases = fakeLeases({ onAuthorize: [responseLost(), refused(full)] });
    expect(await opening(leases)).toMatchObject({ rules: leases.now(), ports: ['5439'] });
  });

  it('of a request that AWS never answers is uncertain too', async () => {
    const leases = fakeLeases({ onAuthorize: always(silent()) });
    const opened = await opening(leases, {}, fakeTime({ seconds: 8 }));
    expect(opened).toMatchObject({
      rules: [],
      complete: false,
      fault: { title: 'No response from AWS' },
      seconds: 8,
    });
    expect(leases.requests).toHaveLength(4);
  });

  it('is uncertain where the job is cancelled meanwhile', async () => {
    const time = fakeTime();
    time.cancel(2);
    const leases = fakeLeases({ onAuthorize: [slow(time.clock, 60)] });
    expect(await opening(leases, {}, time)).toMatchObject({
      rules: [],
      complete: false,
      fault: { title: 'Cancelled' },
      seconds: 2,
    });
  });

  it('is uncertain where the next attempt is refused', async () => {
    const leases = fakeLeases({ onAuthorize: [responseLost(), refused(denied)] });
    expect(await opening(leases)).toMatchObject({ rules: [], complete: false, fault: denied });
  });

  it('is uncertain where it can not be looked for', async () => {
    const leases = fakeLeases({ onAuthorize: [responseLost()], onList: [refused(denied)] });
    expect(await opening(leases)).toMatchObject({ rules: [], complete: false, fault: denied });
  });

  it('is uncertain where this action fails on the response', async () => {
    const leases = fakeLeases({ onAuthorize: [refused(new TypeError('x is not a function'))] });
    expect(await opening(leases)).toMatchObject({
      rules: [],
      complete: false,
      fault: { title: 'Unexpected failure' },
    });
  });
});

describe('a full group', () => {
  it('means the next one', async () => {
    const leases = fakeLeases({ full: [vpcGroup.id] });
    const opened = await opening(leases, { groups: [vpcGroup, other] });
    expect(opened.rules).toMatchObject([{ group: other }]);
    expect(leases.requests).toEqual([
      'authorize 203.0.113.7/32 on port 5439',
      'authorize 203.0.113.7/32 on port 5439 in sg-2',
    ]);
  });

  it('is not asked for a wider range', async () => {
    const leases = fakeLeases({ full: [vpcGroup.id] });
    await opening(leases);
    expect(authorizations(leases)).toHaveLength(1);
  });

  const over = { ...another, expires: '1969-12-31T23:59:59Z' };

  it.each([
    ['none', [], 'Expired leases among the rules there: 0.'],
    [
      'one, and an unreadable one',
      [over, another, { ...over, id: 'short' }],
      'Expired leases among the rules there: 1.',
    ],
    ['two', [over, over], 'Expired leases among the rules there: 2.'],
  ])('is an error that says how many leases have expired: %s', async (_, by, detail) => {
    const rules = by.map((each, index) =>
      leased(`sgr-old-${index}`, vpcRule(`198.51.100.${index}/32`), each),
    );
    const elsewhere = leased('sgr-elsewhere', vpcRule(cidr, { id: 'sg-3' }), over);
    const leases = fakeLeases({ rules: [...rules, elsewhere], full: [vpcGroup.id, 'sg-2'] });
    const { fault } = await opening(leases, { groups: [vpcGroup, other] });
    expect(fault).toMatchObject({
      title: 'Security groups full',
      message: expect.stringContaining(detail),
    });
    expect(fault?.message).toContain('VPC security group sg-0a1b2c3d, VPC security group sg-2');
  });

  it('counts the expired leases of each page by the time of AWS, not by the clock of the runner', async () => {
    const rules = ['a', 'b', 'c'].map((id, index) =>
      leased(`sgr-${id}`, vpcRule(`198.51.100.${index}/32`)),
    );
    const expired = Date.parse(lease.expires);
    const leases = fakeLeases({
      rules,
      full: [vpcGroup.id],
      pageSize: 1,
      listedAt: (page) => [expired - 1, expired, undefined][page],
    });
    expect((await opening(leases)).fault?.message).toContain(
      'Expired leases among the rules there: 1.',
    );
  });

  it('is an error too where the leases can not be listed', async () => {
    const leases = fakeLeases({ full: [vpcGroup.id], onList: [refused(denied)] });
    expect((await opening(leases)).fault).toMatchObject({
      title: 'Security groups full',
      message: expect.stringContaining('the rules there: unknown (Denied).'),
    });
  });
});
