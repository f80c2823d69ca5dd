import { describe, expect, it } from '@jest/globals';
import { roleSignIn } from '../../../src/actions/role.ts';
import { connect } from '../../../src/aws/aws.ts';
import { describing, lookingUp, revoking } from '../../../src/aws/permissions.ts';
import { wire } from '../../../src/aws/wire.ts';
import type { VpcSecurityGroup } from '../../../src/domain/security-group.ts';
import { type Circumstances, startBudget } from '../../../src/policy/budget.ts';
import { clock } from '../../../src/runner/clock.ts';
import { inProcess } from '../../support/canned-aws.ts';
import { createRole, roleName } from '../../support/role.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';
import { stages } from '../../support/stage.ts';

const newStage = stages();
const runner = runnerInProcess();
const aws = inProcess();
const group: VpcSecurityGroup = { kind: 'vpc', id: 'sg-0123456789abcdef0' };
const cluster = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;

/** A phase with a role, against an emulator. */
async function withRole(more: Partial<Circumstances> = {}, timeout = 60) {
  const stage = await newStage();
  const { emulator } = stage;
  const surroundings = aws.on(stage);
  aws.setVariables({
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    ...emulator.github.oidc.variables,
  });
  const waits: string[] = [];
  const time = { skew: 0 };
  const budget = startBudget(timeout, {
    clock: { ...clock, now: () => Date.now() + time.skew },
    wire,
    cancelled: new AbortController().signal,
    random: () => 0,
    maxAttempts: Number.POSITIVE_INFINITY,
    onWait: (what) => waits.push(what),
    ...more,
  });
  const signInWithin = roleSignIn({
    role: { arn: createRole(emulator), sessionName: 'GitHubActions-42' },
    region: emulator.region,
    timeout,
    aws: connect(surroundings),
    now: budget.clock.now,
  });
  const signIn = (permissions: Parameters<typeof signInWithin>[0]) =>
    signInWithin(permissions, budget);
  const asked = () =>
    emulator.requests
      .filter(({ service }) => service === 'sts')
      .map(({ parameters }) => parameters);
  return { stage, emulator, signIn, asked, time };
}

const actions = (policy = '{}') =>
  JSON.parse(policy).Statement.flatMap(({ Action }: { Action: string[] }) => Action);

describe('a phase with a role', () => {
  it('asks GitHub once, and AWS for a session for each thing that it does', async () => {
    const { stage, signIn, asked } = await withRole();
    await signIn(lookingUp(cluster));
    await signIn(revoking([group]));
    expect(stage.actions()).toEqual([
      'oidc/token',
      'AssumeRoleWithWebIdentity',
      'AssumeRoleWithWebIdentity',
    ]);
    expect(asked().map(({ Policy }) => actions(Policy))).toEqual([
      ['redshift:DescribeClusters'],
      ['ec2:RevokeSecurityGroupIngress', 'ec2:DescribeSecurityGroups'],
    ]);
    expect(asked()[0]).toMatchObject({ RoleSessionName: 'GitHubActions-42' });
  });

  it('can do that, and nothing else, as the role', async () => {
    const { stage, emulator, signIn } = await withRole();
    const { id } = stage.vpcGroup();
    const { account, openGroup } = await signIn(describing([group]));
    const { signal } = new AbortController();
    expect(await account(signal)).toBe(emulator.accountId);
    const api = await openGroup({ kind: 'vpc', id });
    expect((await api.describe(signal)).group).toEqual({ kind: 'vpc', id });
    await expect(api.checkPermission?.([], signal)).rejects.toMatchObject({ kind: 'denied' });
  });

  it.each([
    [1, '900'],
    [840, '900'],
    [1200, '1260'],
    [3600, '3600'],
  ])('of %i seconds has a session of %s seconds', async (timeout, duration) => {
    const { signIn, asked } = await withRole({}, timeout);
    await signIn([]);
    expect(asked()[0]?.['DurationSeconds']).toBe(duration);
  });

  it('asks for a new token where the last one is too old for AWS', async () => {
    const { emulator, stage, signIn, time } = await withRole();
    await signIn([]);
    time.skew = 4 * 60_000;
    await signIn([]);
    expect(stage.actions().filter((action) => action === 'oidc/token')).toHaveLength(2);
    emulator.inject({
      kind: 'error',
      service: 'sts',
      code: 'ExpiredTokenException',
      status: 400,
      message: 'Token expired: current date/time 2 must be before the expiration date/time 1',
    });
    await signIn([]);
    expect(stage.actions().slice(-3)).toEqual([
      'AssumeRoleWithWebIdentity',
      'oidc/token',
      'AssumeRoleWithWebIdentity',
    ]);
  });

  it('waits for what passes, at GitHub and at AWS, as often as it may', async () => {
    const { emulator, stage, signIn } = await withRole();
    emulator.inject({ kind: 'service-unavailable', service: 'github' });
    emulator.inject({ kind: 'throttling', service: 'sts' });
    await signIn([]);
    expect(stage.actions()).toEqual([
      'oidc/token',
      'oidc/token',
      'AssumeRoleWithWebIdentity',
      'oidc/token',
      'AssumeRoleWithWebIdentity',
    ]);
    const once = await withRole({ maxAttempts: 1 });
    once.emulator.inject({ kind: 'throttling', service: 'sts' });
    await expect(once.signIn([])).rejects.toMatchObject({
      title: 'Throttled by AWS',
      explanation: expect.stringContaining('AWS_MAX_ATTEMPTS'),
    });
    expect(once.stage.actions()).toEqual(['oidc/token', 'AssumeRoleWithWebIdentity']);
  });

  it('that may not assume it says why', async () => {
    const { emulator, signIn } = await withRole();
    emulator.sts.deleteRole(roleName);
    await expect(signIn([])).rejects.toMatchObject({ title: 'Role refused' });
  });

  it('where GitHub is silent says so, and not that AWS is', async () => {
    const { emulator, signIn } = await withRole({}, 1);
    emulator.inject({
      kind: 'silence',
      at: 'before-change',
      service: 'github',
      times: Number.POSITIVE_INFINITY,
    });
    await expect(signIn([])).rejects.toMatchObject({ title: 'No ID token from GitHub' });
  });

  it('tells the policy at debug level, and in the log where it is wider than the groups', async () => {
    const { signIn } = await withRole();
    await signIn(revoking([group]));
    expect(runner.debug().at(-1)).toMatch(/^Session policy: .*sg-0123456789abcdef0/);
    expect(runner.log()).toEqual([]);
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...group,
      id: `${group.id}${index}`,
    }));
    await signIn(revoking(many));
    expect(runner.log()).toEqual([expect.stringContaining('every group in us-east-1')]);
  });
});
