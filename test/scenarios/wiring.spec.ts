import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { clusterSecurityGroup } from '../../src/aws/cluster-security-group.ts';
import { main as mainStep, post as postStep } from '../../src/index.ts';
import { main } from '../../src/main.ts';
import { post } from '../../src/post.ts';
import { Fault } from '../../src/vocabulary/fault.ts';
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

function give({ emulator }: Stage, inputs: Record<string, string> = {}): void {
  const all = { 'cluster-security-group-name': group, 'cidr-ip': cidrIp, ...inputs };
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
    expect(printed).toContain('the rules that the inputs name may still be open');
  });
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

describe('a cluster security group of AWS', () => {
  const rule = { ClusterSecurityGroupName: group, CIDRIP: cidrIp };
  const groupOf = async (stage: Stage, maxAttempts = 1) => {
    const debug: string[] = [];
    const { url, region, credentials } = stage.emulator;
    const config = { endpoint: url, region, credentials, maxAttempts };
    return { of: clusterSecurityGroup(group, config, (text) => debug.push(text)), debug };
  };
  const { signal } = new AbortController();

  test('describes itself with all lists', async () => {
    const { of, debug } = await groupOf(await stageWith({ rules: [cidrIp, ec2Group] }));
    expect(await of.describe(signal)).toEqual({
      ClusterSecurityGroupName: group,
      Description: 'Runners of CI',
      EC2SecurityGroups: [{ Status: 'authorized', ...ec2Group, Tags: [] }],
      IPRanges: [{ Status: 'authorized', CIDRIP: cidrIp, Tags: [] }],
      Tags: [],
    });
    expect(debug).toEqual([
      expect.stringMatching(
        /^redshift:DescribeClusterSecurityGroups: request id .{36}, attempts 1$/,
      ),
    ]);
  });

  test('answers that a rule is not there, and whether an answer was lost before', async () => {
    const stage = await stageWith();
    stage.emulator.inject({ kind: 'cut', at: 'after-change' });
    const { of } = await groupOf(stage, 2);
    expect(await of.revoke([rule], signal)).toMatchObject({ notFound: [rule], answerLost: true });
    expect(await of.revoke([rule], signal)).toMatchObject({ notFound: [rule], answerLost: false });
  });

  test('does not take a refusal before for a lost answer', async () => {
    const stage = await stageWith({ rules: [] });
    stage.emulator.inject({ kind: 'throttling' });
    const { of } = await groupOf(stage, 2);
    expect(await of.revoke([rule], signal)).toMatchObject({ answerLost: false });
  });

  test('fails with what the service said', async () => {
    const stage = await stageWith();
    stage.emulator.inject({ kind: 'busy', action: revokes });
    const { of, debug } = await groupOf(stage);
    const fault = await of.revoke([rule], signal).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ kind: 'busy', title: 'Cluster security group busy' });
    expect(debug).toHaveLength(1);
  });

  const answering = async (content: string) => {
    const body = `<RevokeClusterSecurityGroupIngressResponse><RevokeClusterSecurityGroupIngressResult>${content}</RevokeClusterSecurityGroupIngressResult></RevokeClusterSecurityGroupIngressResponse>`;
    const server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const config = {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
    };
    const answer = clusterSecurityGroup(group, config, () => undefined).revoke([rule], signal);
    await answer.catch(() => undefined);
    server.closeAllConnections();
    server.close();
    return answer;
  };

  test('does not believe an answer that names no group', async () => {
    await expect(answering('')).rejects.toMatchObject({ title: 'Not an answer of AWS' });
    await expect(
      answering('<ClusterSecurityGroup><Description>d</Description></ClusterSecurityGroup>'),
    ).rejects.toMatchObject({ title: 'Not an answer of AWS' });
  });

  test('has every member, whatever the answer leaves out', async () => {
    const { group: shown } = await answering(`<ClusterSecurityGroup>
      <ClusterSecurityGroupName>ci</ClusterSecurityGroupName>
      <EC2SecurityGroups><EC2SecurityGroup><Tags><Tag/></Tags></EC2SecurityGroup></EC2SecurityGroups>
      <IPRanges><IPRange><Status>authorized</Status></IPRange><IPRange><CIDRIP>10.0.0.0/8</CIDRIP></IPRange></IPRanges>
    </ClusterSecurityGroup>`);
    expect(shown).toEqual({
      ClusterSecurityGroupName: 'ci',
      Description: '',
      EC2SecurityGroups: [
        {
          Status: '',
          EC2SecurityGroupName: '',
          EC2SecurityGroupOwnerId: '',
          Tags: [{ Key: '', Value: '' }],
        },
      ],
      IPRanges: [
        { Status: 'authorized', CIDRIP: '', Tags: [] },
        { Status: '', CIDRIP: '10.0.0.0/8', Tags: [] },
      ],
      Tags: [],
    });
  });
});
