import { getEventListeners } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { preview, revoke } from '../../src/revocation/revoke.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
import type { Outcome } from '../../src/vocabulary/outcome.ts';
import { sourceText } from '../../src/vocabulary/rule.ts';
import { vpcSecurityGroupRule } from '../../src/vocabulary/vpc-security-group.ts';
import { busy, cancelled, denied, fakeGroup, notFound, ruleFor, timeUp, world } from './world.ts';

const [a, b, c] = [ruleFor('192.0.2.1'), ruleFor('192.0.2.2'), ruleFor('192.0.2.3')] as const;
const first = { tried: false };
const again = { tried: true };

/** Outcomes as a reader tells them: `192.0.2.1/32 revoked`. */
const told = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ rule, result }) => `${sourceText(rule)} ${result}`);

const faultOf = (outcome: Outcome | undefined) =>
  outcome && 'fault' in outcome ? outcome.fault : undefined;

const times = <T>(number: number, one: T) => Array.from({ length: number }, () => one);

describe('revoking rules', () => {
  it('takes one request for one rule, and its answer is proof enough', async () => {
    const { budget, pauses } = world();
    const group = fakeGroup({ rules: [a, b] });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32']);
    expect(revocation).toEqual({
      outcomes: [{ result: 'revoked', rule: a, answerLost: false }],
      group: group.now(),
    });
    expect(pauses).toEqual([]);
  });

  it('takes one request a rule, in the order asked for, and keeps the last answer', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a, b, c] });
    const revocation = await revoke(group, [c, a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.3/32', 'revoke 192.0.2.1/32']);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.3/32 revoked', '192.0.2.1/32 revoked']);
    expect(revocation.group).toEqual(fakeGroup({ rules: [b] }).now());
  });

  it('takes fewer requests where one may name several rules', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a, c], rulesPerRequest: 2 });
    const { outcomes } = await revoke(group, [a, b, c], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32, 192.0.2.2/32', 'revoke 192.0.2.3/32']);
    expect(told(outcomes)).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 not-found',
      '192.0.2.3/32 revoked',
    ]);
  });

  it('goes on after a rule that failed', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a, b, c], onRevoke: { '192.0.2.2/32': [() => denied] } });
    const revocation = await revoke(group, [a, b, c], budget, first);
    expect(told(revocation.outcomes)).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 failed',
      '192.0.2.3/32 revoked',
    ]);
    expect(faultOf(revocation.outcomes[1])).toBe(denied);
    expect(revocation.group).toEqual(group.now());
  });

  it('asks for nothing more when every rule has failed', async () => {
    const { budget } = world();
    const other = new Fault('Other', 'Something else.');
    const onRevoke = { '192.0.2.1/32': [() => denied], '192.0.2.2/32': [() => other] };
    const group = fakeGroup({ rules: [a, b], onRevoke });
    const revocation = await revoke(group, [a, b], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32']);
    expect(revocation.outcomes.map(faultOf)).toEqual([denied, other]);
    expect(revocation.group).toBe(denied);
  });

  it('calls an exception that nobody expected a defect', async () => {
    const { budget } = world();
    const onRevoke = { '192.0.2.1/32': [() => new TypeError('x is not a function')] };
    const group = fakeGroup({ rules: [a, b], onRevoke });
    const { outcomes } = await revoke(group, [a, b], budget, first);
    expect(told(outcomes)).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 revoked']);
    expect(faultOf(outcomes[0])).toMatchObject({
      title: 'Unexpected failure',
      message: 'This is a defect of the action: TypeError: x is not a function',
    });
  });

  it('leaves nothing behind that listens or reports', async () => {
    const { budget, reports } = world();
    const onRevoke = { '192.0.2.1/32': times(3, () => busy), '192.0.2.2/32': [() => denied] };
    await revoke(fakeGroup({ rules: [a], onRevoke }), [a, b, c], budget, first);
    expect(getEventListeners(budget.signal, 'abort')).toEqual([]);
    expect(reports()).toBe(0);
  });
});

describe('a rule that is not there', () => {
  it('is not found, and one describe fills the group in', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [b] });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'describe']);
    expect(revocation).toEqual({
      outcomes: [{ result: 'not-found', rule: a, fault: notFound }],
      group: group.now(),
    });
  });

  it.each([
    ['before', [a, b]],
    ['after', [b, a]],
  ])('needs no describe when the group is known from %s', async (_, order) => {
    const { budget } = world();
    const group = fakeGroup({ rules: [b] });
    const revocation = await revoke(group, order, budget, first);
    expect(group.requests).toHaveLength(2);
    expect(revocation.group).toEqual(group.now());
  });

  it('is described once when another rule failed', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [b], onRevoke: { '192.0.2.2/32': [() => denied] } });
    const revocation = await revoke(group, [a, b], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32', 'describe']);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.1/32 not-found', '192.0.2.2/32 failed']);
    expect(revocation.group).toEqual(group.now());
  });

  it('stays not found when the describe is denied, and the group is not known', async () => {
    const { budget } = world();
    const group = fakeGroup({ onDescribe: [() => denied] });
    const revocation = await revoke(group, [a], budget, first);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.1/32 not-found']);
    expect(revocation.group).toBe(denied);
  });

  it('was revoked when an answer was lost, and says so', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a], onRevoke: { '192.0.2.1/32': [() => 'answer lost'] } });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'describe']);
    expect(revocation).toEqual({
      outcomes: [{ result: 'revoked', rule: a, answerLost: true }],
      group: group.now(),
    });
  });

  it('was revoked when an earlier run has tried, and says so', async () => {
    const { budget } = world();
    const { outcomes } = await revoke(fakeGroup({ rules: [b] }), [a, b], budget, again);
    expect(outcomes).toEqual([
      { result: 'revoked', rule: a, answerLost: true },
      { result: 'revoked', rule: b, answerLost: false },
    ]);
  });
});

describe('a busy group', () => {
  it.each([
    ['longest', 1, [250, 500, 1000, 2000, 4000, 8000, 8000]],
    ['shortest', 0, [125, 250, 500, 1000, 2000, 4000, 4000]],
    ['middle', 0.5, [187.5, 375, 750, 1500, 3000, 6000, 6000]],
  ])('is waited for with pauses that grow, here the %s ones', async (_, chance, expected) => {
    const { budget, pauses } = world({ chance });
    const group = fakeGroup({ rules: [a], onRevoke: { '192.0.2.1/32': times(7, () => busy) } });
    const { outcomes } = await revoke(group, [a], budget, first);
    expect(told(outcomes)).toEqual(['192.0.2.1/32 revoked']);
    expect(group.requests).toHaveLength(8);
    expect(pauses).toEqual(expected);
  });

  it('is waited for with short pauses again at the next rule', async () => {
    const { budget, pauses } = world();
    const onRevoke = {
      '192.0.2.1/32': times(2, () => busy),
      '192.0.2.2/32': times(2, () => busy),
    };
    await revoke(fakeGroup({ rules: [a, b], onRevoke }), [a, b], budget, first);
    expect(pauses).toEqual([250, 500, 250, 500]);
  });

  it('is waited for when it is described too', async () => {
    const { budget, pauses } = world();
    const group = fakeGroup({ onDescribe: [() => busy] });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'describe', 'describe']);
    expect(pauses).toEqual([250]);
    expect(revocation.group).toEqual(group.now());
  });

  it('is given up when the time is up, with a sentence for each of the two reasons', async () => {
    const { budget, seconds } = world({ seconds: 30 });
    const onRevoke = { '192.0.2.1/32': times(99, () => busy) };
    const group = fakeGroup({ rules: [a, b], onRevoke });
    const { outcomes } = await revoke(group, [a, b], budget, first);
    expect(seconds()).toBe(30);
    expect(faultOf(outcomes[0])).toMatchObject({
      title: 'Busy',
      message: 'Another change is under way. The time is over.',
      explanation: 'Another change is under way. The time is over.',
      kind: 'other',
    });
    expect(faultOf(outcomes[1])).toBe(timeUp);
    expect(group.requests).not.toContain('revoke 192.0.2.2/32');
  });

  it("is given up with the service's own words at the end", async () => {
    const { budget } = world({ seconds: 1 });
    const said = new Fault('Busy', 'Another change is under way.', 'busy', 'AWS said: wait');
    const onRevoke = { '192.0.2.1/32': times(99, () => said) };
    const { outcomes } = await revoke(fakeGroup({ rules: [a], onRevoke }), [a], budget, first);
    expect(faultOf(outcomes[0])).toMatchObject({
      message: 'Another change is under way. The time is over. AWS said: wait',
      ownWords: 'AWS said: wait',
    });
  });

  it('is not waited for after any other failure', async () => {
    const { budget, pauses } = world();
    const onRevoke = { '192.0.2.1/32': [() => busy, () => denied] };
    const { outcomes } = await revoke(fakeGroup({ rules: [a], onRevoke }), [a], budget, first);
    expect(pauses).toEqual([250]);
    expect(faultOf(outcomes[0])).toBe(denied);
  });

  it('is not what an exception with such a kind is', async () => {
    const { budget, pauses } = world();
    const error = Object.assign(new Error('busy?'), { kind: 'busy' });
    const onRevoke = { '192.0.2.1/32': [() => error] };
    const { outcomes } = await revoke(fakeGroup({ rules: [a], onRevoke }), [a], budget, first);
    expect(pauses).toEqual([]);
    expect(faultOf(outcomes[0])?.message).toContain('Error: busy?');
  });
});

describe('a rule that AWS still shows', () => {
  it('is watched until it is gone', async () => {
    const { budget, pauses } = world();
    const group = fakeGroup({ rules: [a, b], lingers: 3 });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', ...times(3, 'describe')]);
    expect(pauses).toEqual([250, 500, 1000]);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.1/32 revoked']);
    expect(revocation.group).toEqual(fakeGroup({ rules: [b] }).now());
  });

  it('has failed when it is shown at the end, which names it and no other', async () => {
    const { budget, seconds } = world({ seconds: 60 });
    const onRevoke = { '192.0.2.2/32': [() => denied] };
    const group = fakeGroup({ rules: [a, b, c], lingers: 1_000, onRevoke });
    const revocation = await revoke(group, [a, b, ruleFor('192.0.2.9')], budget, first);
    expect(seconds()).toBe(60);
    expect(told(revocation.outcomes)).toEqual([
      '192.0.2.1/32 failed',
      '192.0.2.2/32 failed',
      '192.0.2.9/32 not-found',
    ]);
    expect(faultOf(revocation.outcomes[0])).toMatchObject({
      title: 'Rule not gone yet',
      message: 'AWS still shows the rule, so it may be open. The time is over.',
    });
    expect(faultOf(revocation.outcomes[1])).toBe(denied);
    expect(revocation.group).toEqual(group.now());
  });

  it('is watched too where another job is revoking it, so that it was not found', async () => {
    const { budget, pauses } = world();
    const revoking = {
      ...fakeGroup({ rules: [a, b] }).now(),
      IPRanges: [{ Status: 'revoking', CIDRIP: '192.0.2.1/32', Tags: [] }],
    };
    const gone = { ...revoking, IPRanges: [] };
    const seen = [revoking, revoking, gone];
    const group = {
      rulesPerRequest: 1,
      revoke: async () => ({ notFound: [a], fault: notFound, answerLost: false }),
      describe: async () => seen.shift() ?? gone,
    };
    const revocation = await revoke(group, [a], budget, first);
    expect(pauses).toEqual([250, 500]);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.1/32 not-found']);
    expect(revocation.group).toBe(gone);
  });

  it('has failed where another job is revoking it and does not get done', async () => {
    const { budget, seconds } = world({ seconds: 20 });
    const group = {
      rulesPerRequest: 1,
      revoke: async () => ({ notFound: [a], fault: notFound, answerLost: false }),
      describe: async () => fakeGroup({ rules: [a] }).now(),
    };
    const { outcomes } = await revoke(group, [a], budget, first);
    expect(seconds()).toBe(20);
    expect(faultOf(outcomes[0])).toMatchObject({ title: 'Rule not gone yet' });
  });

  it('has not failed when the other one has that was watched with it', async () => {
    const { budget } = world({ seconds: 20 });
    const { ClusterSecurityGroupName } = a;
    const ec2 = {
      ClusterSecurityGroupName,
      EC2SecurityGroupName: 'runners',
      EC2SecurityGroupOwnerId: '111122223333',
    };
    const group = fakeGroup({ rules: [a], lingers: 1_000 });
    const obeying = fakeGroup({ rules: [ec2] });
    const { outcomes } = await revoke(
      {
        ...group,
        revoke: (rules, signal) =>
          ('CIDRIP' in (rules[0] ?? a) ? group : obeying).revoke(rules, signal),
      },
      [ec2, a],
      budget,
      first,
    );
    expect(outcomes.map(({ result }) => result)).toEqual(['revoked', 'failed']);
  });

  it('is watched after a lost answer too', async () => {
    const { budget } = world();
    const onRevoke = { '192.0.2.1/32': [() => 'answer lost' as const] };
    const group = fakeGroup({ rules: [a], lingers: 3, onRevoke });
    const { outcomes } = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', ...times(3, 'describe')]);
    expect(outcomes).toEqual([{ result: 'revoked', rule: a, answerLost: true }]);
  });

  it('has failed when it can no longer be watched', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a], lingers: 9, onDescribe: [() => denied] });
    const revocation = await revoke(group, [a], budget, first);
    expect(told(revocation.outcomes)).toEqual(['192.0.2.1/32 failed']);
    expect(faultOf(revocation.outcomes[0])?.message).toMatch(/may be open. The role may not do/);
    expect(revocation.group).toEqual(group.now());
  });

  it('is watched on while the group is busy', async () => {
    const { budget, pauses } = world();
    const group = fakeGroup({ rules: [a], lingers: 2, onDescribe: [() => busy] });
    const { outcomes } = await revoke(group, [a], budget, first);
    expect(told(outcomes)).toEqual(['192.0.2.1/32 revoked']);
    expect(pauses).toEqual([250, 250, 500]);
  });
});

describe('a job that is cancelled', () => {
  it('sends nothing more', async () => {
    const { budget, cancelAt, pass, seconds } = world();
    cancelAt(2);
    const slow = (signal: AbortSignal) => {
      pass(10, signal);
      return 'never answers' as const;
    };
    const group = fakeGroup({ rules: [a, b, c], onRevoke: { '192.0.2.2/32': [slow] } });
    const revocation = await revoke(group, [a, b, c], budget, first);
    expect(seconds()).toBe(2);
    expect(group.requests).toEqual(['revoke 192.0.2.1/32', 'revoke 192.0.2.2/32']);
    expect(told(revocation.outcomes)).toEqual([
      '192.0.2.1/32 revoked',
      '192.0.2.2/32 failed',
      '192.0.2.3/32 failed',
    ]);
    expect(revocation.outcomes.slice(1).map(faultOf)).toEqual([cancelled, cancelled]);
  });

  it('sends nothing at all when it was cancelled before', async () => {
    const { budget, cancelAt, pass } = world();
    cancelAt(0);
    pass(0);
    const group = fakeGroup({ rules: [a] });
    const revocation = await revoke(group, [a], budget, first);
    expect(group.requests).toEqual([]);
    expect(faultOf(revocation.outcomes[0])).toBe(cancelled);
    expect(revocation.group).toBe(cancelled);
  });

  it('stops waiting for a busy group', async () => {
    const { budget, cancelAt, seconds } = world();
    cancelAt(3);
    const onRevoke = { '192.0.2.1/32': times(99, () => busy) };
    const { outcomes } = await revoke(fakeGroup({ rules: [a], onRevoke }), [a], budget, first);
    expect(seconds()).toBe(3);
    expect(faultOf(outcomes[0])?.message).toBe(
      'Another change is under way. The job was cancelled.',
    );
  });

  it('says of a rule that is still shown that it may be open', async () => {
    const { budget, cancelAt } = world();
    cancelAt(3);
    const { outcomes } = await revoke(fakeGroup({ rules: [a], lingers: 99 }), [a], budget, first);
    expect(faultOf(outcomes[0])?.message).toMatch(/may be open. The job was cancelled./);
  });
});

describe('an endpoint that never answers', () => {
  it.each(['revoke', 'describe'])(
    'cannot hold up a %s longer than the time allows',
    async (what) => {
      const { budget, pass, seconds } = world({ seconds: 5 });
      const never = (signal: AbortSignal) => {
        pass(60, signal);
        return 'never answers' as const;
      };
      const group =
        what === 'revoke'
          ? fakeGroup({ onRevoke: { '192.0.2.1/32': [never] } })
          : fakeGroup({ onDescribe: [never] });
      const revocation = await revoke(group, [a], budget, first);
      expect(seconds()).toBe(5);
      expect(group.requests.at(-1)).toMatch(what);
      expect(revocation.group).toBe(timeUp);
    },
  );
});

describe('a request without an answer', () => {
  const never = (pass: (seconds: number, signal: AbortSignal) => void) => (signal: AbortSignal) => {
    pass(600, signal);
    return 'never answers' as const;
  };

  it('does not use up the time of the next rules', async () => {
    const { budget, pass, seconds } = world({ seconds: 120 });
    const group = fakeGroup({ rules: [a, b, c], onRevoke: { '192.0.2.1/32': [never(pass)] } });
    const revocation = await revoke(group, [a, b, c], budget, first);
    expect(seconds()).toBe(40);
    expect(told(revocation.outcomes)).toEqual([
      '192.0.2.1/32 failed',
      '192.0.2.2/32 revoked',
      '192.0.2.3/32 revoked',
    ]);
    expect(faultOf(revocation.outcomes[0])).toBe(timeUp);
    expect(revocation.group).toEqual(group.now());
  });

  it('is given a quarter of the time, however many rules there are', async () => {
    const { budget, pass, seconds } = world({ seconds: 120 });
    const rules = Array.from({ length: 60 }, (_, number) => ruleFor(`192.0.2.${number}`));
    const onRevoke = { '192.0.2.0/32': [never(pass)] };
    const { outcomes } = await revoke(fakeGroup({ rules, onRevoke }), rules, budget, first);
    expect(seconds()).toBe(30);
    expect(outcomes.filter(({ result }) => result === 'failed')).toHaveLength(1);
  });

  it('may have all the time where it is the last', async () => {
    const { budget, pass, seconds } = world({ seconds: 120 });
    const group = fakeGroup({ rules: [a, b], onRevoke: { '192.0.2.2/32': [never(pass)] } });
    const { outcomes } = await revoke(group, [a, b], budget, first);
    expect(seconds()).toBe(120);
    expect(told(outcomes)).toEqual(['192.0.2.1/32 revoked', '192.0.2.2/32 failed']);
  });

  it('does not take the time of a busy group into its own', async () => {
    const { budget, pass, seconds } = world({ seconds: 100 });
    const onRevoke = { '192.0.2.1/32': [() => busy, never(pass)] };
    const group = fakeGroup({ rules: [a, b], onRevoke });
    const { outcomes } = await revoke(group, [a, b], budget, first);
    expect(seconds()).toBe(0.25 + 99.75 / 2);
    expect(told(outcomes)).toEqual(['192.0.2.1/32 failed', '192.0.2.2/32 revoked']);
  });
});

describe('the user is told what is being waited for', () => {
  it('every ten seconds while a group is busy', async () => {
    const { budget, told } = world({ seconds: 35 });
    const onRevoke = { '192.0.2.1/32': times(99, () => busy) };
    await revoke(fakeGroup({ rules: [a, b], onRevoke }), [a, b], budget, first);
    expect(told).toEqual([
      '10 s: AWS to revoke 192.0.2.1/32',
      '20 s: AWS to revoke 192.0.2.1/32',
      '30 s: AWS to revoke 192.0.2.1/32',
    ]);
  });

  it('with every rule of the request', async () => {
    const { budget, told } = world({ seconds: 15 });
    const onRevoke = { '192.0.2.1/32, 192.0.2.2/32': times(99, () => busy) };
    const group = fakeGroup({ rules: [a, b], rulesPerRequest: 2, onRevoke });
    await revoke(group, [a, b], budget, first);
    expect(told).toEqual(['10 s: AWS to revoke 192.0.2.1/32, 192.0.2.2/32']);
  });

  it('when the description takes long', async () => {
    const { budget, told } = world({ seconds: 15 });
    await preview(fakeGroup({ onDescribe: times(99, () => busy) }), [a], budget);
    expect(told).toEqual(['10 s: AWS to describe the group']);
  });

  it('not when all is quickly done', async () => {
    const { budget, told } = world();
    await revoke(fakeGroup({ rules: [a], lingers: 4 }), [a], budget, first);
    expect(told).toEqual([]);
  });

  it('every ten seconds while AWS still shows a rule', async () => {
    const { budget, told } = world({ seconds: 35 });
    await revoke(fakeGroup({ rules: [a, b], lingers: 1_000 }), [a, b], budget, first);
    expect(told).toEqual([
      '10 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
      '20 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
      '30 s: AWS to remove 192.0.2.1/32, 192.0.2.2/32',
    ]);
  });

  it('of the rules that AWS still shows and of no other, when looking takes long', async () => {
    const { budget, told, pass } = world({ seconds: 20 });
    const slow = () => {
      pass(12);
      return undefined;
    };
    const group = fakeGroup({ rules: [a, b], lingers: 2, onDescribe: [slow] });
    await revoke(group, [a, b, c], budget, first);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/AWS to remove 192.0.2.1\/32, 192.0.2.2\/32$/);
  });
});

describe('a dry run', () => {
  it('looks once, changes nothing, and says what it would do', async () => {
    const { budget } = world();
    const group = fakeGroup({ rules: [a] });
    const revocation = await preview(group, [a, b], budget);
    expect(group.requests).toEqual(['describe']);
    expect(revocation).toEqual({
      outcomes: [
        { result: 'would-revoke', rule: a },
        { result: 'not-found', rule: b },
      ],
      group: fakeGroup({ rules: [a] }).now(),
    });
  });

  it('finds the rules of a VPC security group by their networks', async () => {
    const { budget } = world();
    const ports = { FromPort: 5439, ToPort: 5439 };
    const rule = (CIDRIP: string) => vpcSecurityGroupRule('sg-0a1b2c3d', { CIDRIP }, ports);
    const [there, missing] = [rule('203.0.113.7/24'), rule('2001:db8::1/64')];
    const shape = {
      GroupId: 'sg-0a1b2c3d',
      GroupName: 'ci',
      VpcId: 'vpc-1',
      IpPermissions: [
        { IpProtocol: 'tcp', ...ports, IpRanges: [{ CidrIp: '203.0.113.0/24', Description: 'x' }] },
      ],
      Tags: [],
    };
    const group = { ...fakeGroup({}), describe: async () => shape };
    expect(await preview(group, [there, missing], budget)).toEqual({
      outcomes: [
        { result: 'would-revoke', rule: there },
        { result: 'not-found', rule: missing },
      ],
      group: shape,
    });
  });

  it('fails for every rule when it may not look', async () => {
    const { budget } = world();
    const revocation = await preview(fakeGroup({ onDescribe: [() => denied] }), [a, b], budget);
    expect(revocation).toEqual({
      outcomes: [a, b].map((rule) => ({ result: 'failed', rule, fault: denied })),
      group: denied,
    });
  });

  it('calls an exception that nobody expected a defect', async () => {
    const { budget } = world();
    const group = fakeGroup({ onDescribe: [() => new RangeError('odd')] });
    expect((await preview(group, [a], budget)).group).toMatchObject({
      message: 'This is a defect of the action: RangeError: odd',
    });
  });
});
