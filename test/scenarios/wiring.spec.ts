import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { budgetFor } from '../../src/carry-out.ts';
import { main as mainStep, post as postStep } from '../../src/index.ts';
import { main } from '../../src/main.ts';
import { post } from '../../src/post.ts';
import type { Options } from '../../src/request.ts';
import { type CommandFiles, createCommandFiles, readPairs } from '../runner/file-commands.ts';
import { awsVariables, cidrIp, describes, ec2Group, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

/** The phases in this process instead of one of their own: what they are wired to, and in which order. */
const stageWith = stages();
const environment = { ...process.env };
const ownListeners = new Set([...process.listeners('SIGINT'), ...process.listeners('SIGTERM')]);
// One for all: @actions/core remembers where the summary is.
const folder = mkdtempSync(join(tmpdir(), 'wiring-'));
let files: CommandFiles;
let printed: string;

beforeEach(() => {
  files = createCommandFiles(folder, '1', {});
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed += chunk;
    for (const written of rest) if (typeof written === 'function') written();
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const listener of process.listeners(signal)) {
      if (!ownListeners.has(listener)) process.off(signal, listener);
    }
  }
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.exitCode = undefined;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Stage = Awaited<ReturnType<typeof stageWith>>;

const ofGroup = { 'cluster-security-group-name': group, 'cidr-ip': cidrIp };

function give({ emulator }: Stage, inputs: Record<string, string> = {}): void {
  const all = { ...('cluster-identifier' in inputs ? {} : ofGroup), ...inputs };
  for (const name of Object.keys(process.env)) {
    if (/^(AWS|INPUT|STATE)_|_PROXY$/i.test(name)) delete process.env[name];
  }
  Object.assign(process.env, awsVariables(emulator), files.env, {
    AWS_MAX_ATTEMPTS: '1',
    GITHUB_REPOSITORY: 'octo-org/octo-repo',
    GITHUB_RUN_ID: '1',
  });
  for (const [name, value] of Object.entries(all)) {
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  }
}

const pairs = (name: 'state' | 'output') => Object.fromEntries(readPairs(files.read(name)));

/** Hands the state on, as the runner does between the phases. */
function endOfJob(): void {
  process.env['STATE_pending'] = pairs('state')['pending'];
  printed = '';
}

describe('main', () => {
  test('revokes, tells, and leaves nothing', async () => {
    const stage = await stageWith({ rules: [cidrIp, ec2Group] });
    give(stage);
    await main();
    expect(stage.actions()).toEqual([revokes]);
    expect(stage.sources()).toEqual(['data-team']);
    expect(printed).toContain(`Revoked ${cidrIp} from cluster security group ${group}\n`);
    expect(pairs('output')['revoked-rules']).toContain(cidrIp);
    expect(files.read('summary')).toContain('Revoked 1 rule');
    expect(process.exitCode).toBeUndefined();
    endOfJob();
    await post();
    expect(printed).toBe('Nothing is left to revoke.\n');
  });

  test('waits while the group is busy and while the rule is still shown, with no word from AWS_MAX_ATTEMPTS', async () => {
    const stage = await stageWith();
    give(stage);
    delete process.env['AWS_MAX_ATTEMPTS'];
    stage.emulator.inject({ kind: 'busy', action: revokes });
    stage.emulator.redshift.revokingFor = { describes: 1 };
    await main();
    expect(stage.actions()).toEqual([revokes, revokes, describes, describes]);
    expect(stage.sources()).toEqual([]);
    expect(process.exitCode).toBeUndefined();
  });

  test('refuses wrong inputs, and leaves nothing', async () => {
    const stage = await stageWith();
    give(stage, { 'cidr-ip': 'example.com', timeout: 'long' });
    await main();
    expect(printed.match(/^::error title=Invalid input::/gm)).toHaveLength(2);
    expect(process.exitCode).toBe(1);
    expect(JSON.parse(pairs('state')['pending'] ?? '').pending).toBeNull();
    expect(stage.emulator.requests).toEqual([]);
  });

  test('looks only, in a dry run', async () => {
    const stage = await stageWith();
    give(stage, { 'dry-run': 'true', 'job-summary': 'false' });
    await main();
    expect(stage.actions()).toEqual([describes]);
    expect(printed).toContain(`Would revoke ${cidrIp}`);
    expect(files.read('summary')).toBe('');
  });

  test('leaves what failed to post, which revokes it', async () => {
    const stage = await stageWith({ rules: [cidrIp, '10.0.0.0/8'] });
    give(stage, { 'cidr-ip': `${cidrIp}, 10.0.0.0/8` });
    stage.emulator.inject({ kind: 'error', code: 'AccessDenied', status: 403, message: 'no' });
    await main();
    expect(process.exitCode).toBe(1);
    expect(stage.sources()).toEqual([cidrIp]);
    endOfJob();
    await post();
    expect(printed).toContain(`Revoked ${cidrIp}`);
    expect(stage.sources()).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'])('stops waiting at %s', async (signal) => {
    const stage = await stageWith();
    give(stage);
    const busy = stage.emulator.inject({
      kind: 'busy',
      action: revokes,
      times: Number.POSITIVE_INFINITY,
    });
    const running = main();
    await busy.reached;
    process.emit(signal as NodeJS.Signals);
    await running;
    expect(printed).toContain('The job was cancelled');
    expect(process.exitCode).toBe(1);
    expect(pairs('state')['pending']).toContain(cidrIp);
  });

  test('stops when the time is up', async () => {
    const stage = await stageWith();
    give(stage, { timeout: '1' });
    stage.emulator.inject({ kind: 'silence', at: 'before-change' });
    await main();
    expect(printed).toContain('::error title=Time is up::');
    expect(pairs('state')['pending']).toContain(cidrIp);
  });

  test('reports what it cannot write, and revokes all the same', async () => {
    const stage = await stageWith();
    give(stage);
    rmSync(folder, { recursive: true });
    await main();
    expect(printed).toContain('::error title=Could not write the state::');
    expect(printed).toContain('::error title=Could not write the outputs::');
    expect(printed).toContain('::error title=Could not write the job summary::');
    expect(process.exitCode).toBe(1);
    expect(stage.sources()).toEqual([]);
  });
});

describe('post', () => {
  test('revokes what job-end left to it', async () => {
    const stage = await stageWith();
    give(stage, { 'revoke-at': 'job-end' });
    await main();
    expect(printed).toBe(
      `At the end of the job: will revoke ${cidrIp} from cluster security group ${group}\n`,
    );
    expect(stage.emulator.requests).toEqual([]);
    endOfJob();
    await post();
    expect(stage.actions()).toEqual([revokes]);
    expect(stage.sources()).toEqual([]);
  });

  test('says which rules may be open when the state is lost', async () => {
    const stage = await stageWith();
    give(stage, { 'revoke-at': 'job-end', 'dry-run': 'true' });
    await main();
    expect(printed).toContain('would revoke');
    printed = '';
    await post();
    expect(printed).toMatch(/^::error title=Not known what to revoke::.*203\.0\.113\.7\/32 in /);
    expect(process.exitCode).toBe(1);
    process.env['INPUT_CIDR-IP'] = '';
    printed = '';
    await post();
    expect(printed).toContain('what the inputs name may still be open');
  });
});

const ClusterIdentifier = 'analytics';
const ofCluster = { 'cluster-identifier': ClusterIdentifier, 'cidr-ip': cidrIp };

describe('a cluster', () => {
  const permission = (CidrIp: string) => ({
    IpProtocol: 'tcp',
    FromPort: 5440,
    ToPort: 5440,
    IpRanges: [{ CidrIp }],
  });

  function putVpcGroups({ emulator: { ec2, redshift } }: Stage, sources: readonly string[][]) {
    const ids = sources.map((cidrs, index) => {
      const { GroupId } = ec2.createSecurityGroup({ GroupName: `g${index}`, Description: 'd' });
      if (cidrs.length > 0) {
        ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions: cidrs.map(permission) });
      }
      return GroupId;
    });
    redshift.putCluster({
      ClusterIdentifier,
      Endpoint: { Port: 5440 },
      VpcSecurityGroups: ids.map((VpcSecurityGroupId) => ({ VpcSecurityGroupId })),
    });
    return ids;
  }

  test('has its VPC security groups looked up, and each is asked once for all rules', async () => {
    const stage = await stageWith();
    const both = [cidrIp, '10.0.0.0/8'];
    const ids = putVpcGroups(stage, [both, both]);
    give(stage, { ...ofCluster, 'cidr-ip': both.join() });
    await main();
    expect(stage.actions()).toEqual([
      'DescribeClusters',
      ...ids.flatMap(() => ['RevokeSecurityGroupIngress', 'DescribeSecurityGroups']),
    ]);
    expect(ids.map((id) => stage.emulator.ec2.group(id)?.IpPermissions)).toEqual([[], []]);
    expect(printed).toMatch(
      `Cluster analytics has VPC security group ${ids[0]}, VPC security group ${ids[1]}\n`,
    );
    expect(JSON.parse(pairs('output')['vpc-security-groups'] ?? '')).toHaveLength(2);
    expect(process.exitCode).toBeUndefined();
  });

  test('leaves the rules to the end of the job, which looks nothing up', async () => {
    const stage = await stageWith();
    const [id = ''] = putVpcGroups(stage, [[cidrIp]]);
    give(stage, { ...ofCluster, 'revoke-at': 'job-end' });
    await main();
    expect(stage.actions()).toEqual(['DescribeClusters']);
    endOfJob();
    await post();
    expect(stage.actions()[1]).toBe('RevokeSecurityGroupIngress');
    expect(stage.emulator.ec2.group(id)?.IpPermissions).toEqual([]);
  });

  test('may have cluster security groups', async () => {
    const stage = await stageWith();
    stage.emulator.redshift.putCluster({
      ClusterIdentifier,
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: group }],
    });
    give(stage, ofCluster);
    await main();
    expect(printed).toContain(`Cluster analytics has cluster security group ${group}\n`);
    expect(stage.sources()).toEqual([]);
  });

  test('that the inputs do not fit is refused when it is known, and nothing is left', async () => {
    const stage = await stageWith();
    stage.emulator.redshift.putCluster({
      ClusterIdentifier,
      ClusterSecurityGroups: [{ ClusterSecurityGroupName: group }],
    });
    give(stage, { ...ofCluster, port: '5439' });
    await main();
    expect(printed).toMatch(/^::error title=Invalid input::port is given/m);
    expect(process.exitCode).toBe(1);
    endOfJob();
    await post();
    expect(printed).toBe('Nothing is left to revoke.\n');
  });

  test('that is not there may leave its rules open, which both phases say', async () => {
    const stage = await stageWith();
    give(stage, ofCluster);
    await main();
    const open = `${cidrIp} in the groups of cluster analytics may still be open. `;
    expect(printed).toContain(`::error title=Cluster not found::${open}`);
    expect(process.exitCode).toBe(1);
    endOfJob();
    await post();
    expect(printed).toMatch(
      /^::error title=Not known what to revoke::.*was left before the groups of cluster analytics/,
    );
    expect(stage.actions()).toEqual(['DescribeClusters']);
  });
});

test('the budget of a phase tells the log what it waits for', () => {
  budgetFor({ timeout: 60 } as Options, new AbortController().signal).onWait('the answer');
  expect(printed).toBe('Waiting for the answer\n');
});

test.each([
  ['main', mainStep],
  ['post', postStep],
])('%s ends its process when it is done', async (_, step) => {
  const stage = await stageWith();
  give(stage);
  const exit = jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  await step();
  expect(exit).toHaveBeenCalledWith();
  expect(printed).not.toBe('');
});

test('what nobody thought of fails the phase in words', async () => {
  give(await stageWith());
  jest.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
  const write = jest.mocked(process.stdout.write);
  write.mockImplementationOnce(() => {
    throw new Error('nobody thought of this');
  });
  process.env['STATE_pending'] = JSON.stringify({ version: 1, pending: null });
  await postStep();
  expect(printed).toMatch(
    /^::error title=Unexpected failure::The rules may still be open\. .*Error: nobody thought of this/,
  );
  expect(process.exitCode).toBe(1);
});
