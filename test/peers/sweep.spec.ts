import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connect } from '../../src/aws/aws.ts';
import { timeText } from '../../src/domain/lease.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { HOUR, lease, run } from '../support/leases.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { sweepJob } from '../support/sweep.ts';
import { motoVersion } from './moto-server.ts';
import { emulatorPeer, motoPeer, type Peer } from './peer.ts';

// Python takes seconds to start on a busy machine.
jest.setTimeout(120_000);

const version = await motoVersion();
const peers: [name: string, start: () => Promise<Peer>][] = [['the emulator', emulatorPeer]];
if (version) peers.unshift([`moto ${version}`, motoPeer]);
else
  test.skip('moto: skipped, because Python finds no module moto.server (pip install "moto[server]")', () => {});

describe.each(peers)('a sweep against %s', (_name, start) => {
  let peer: Peer;
  let github: Stage;

  beforeAll(async () => {
    [peer, github] = await Promise.all([start(), createStage()]);
  });
  afterAll(async () => {
    await Promise.all([peer?.close(), github?.close()]);
  });

  test('revokes the leases that are over, and nothing else', async () => {
    Object.assign(process.env, peer.variables);
    const aws = connect({
      region: peer.variables['AWS_REGION'] ?? '',
      env: process.env,
      debug: () => undefined,
    });
    const api = await aws.leases();
    const group = { kind: 'vpc', id: await peer.group() } as const;
    const { signal } = new AbortController();
    const rule = (cidr: string): Rule => ({
      group,
      protocol: 'tcp',
      ports: { from: 5439, to: 5439 },
      source: { kind: 'cidr', cidr },
    });
    const open = async (id: string, cidr: string, expiresIn: number, job: string) => {
      const expires = timeText(Date.now() + expiresIn);
      return api.authorize([rule(cidr)], lease({ id, run, job, expires }), signal);
    };
    const [expired] = await open('expired-lease', '203.0.113.1/32', -HOUR, '1');
    const [ended] = await open('ended-lease', '203.0.113.2/32', HOUR, '2');
    const [running] = await open('running-lease', '203.0.113.3/32', HOUR, '3');
    await peer.ec2.authorizeSecurityGroupIngress({
      GroupId: group.id,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '203.0.113.4/32' }] },
      ],
    });
    const runId = Number(run.id);
    const ago = (hours: number) => new Date(Date.now() - hours * HOUR);
    const times = { startedAt: ago(2), completedAt: ago(1) };
    github.emulator.github.putJob({ id: 2, runId, status: 'completed', ...times });
    github.emulator.github.putJob({ id: 3, runId, status: 'in_progress' });

    const job = sweepJob(github, {}, { env: peer.variables });
    const { exitCode, log } = await job.main();
    expect(exitCode).toBe(0);
    for (const gone of [expired, ended]) {
      expect(log).toContainEqual(expect.stringMatching(`^Revoked .*${gone?.id}`));
    }
    const { SecurityGroupRules = [] } = await peer.ec2.describeSecurityGroupRules({
      Filters: [{ Name: 'group-id', Values: [group.id] }],
    });
    const left = SecurityGroupRules.filter(({ IsEgress }) => !IsEgress);
    expect(left.map(({ CidrIpv4 }) => CidrIpv4).sort()).toEqual([
      '203.0.113.3/32',
      '203.0.113.4/32',
    ]);
    expect(left.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId)).toContain(running?.id);

    const second = await sweepJob(github, {}, { env: peer.variables }).main();
    expect(second.log).toContain(`No lease was left behind in ${peer.variables['AWS_REGION']}`);
  });
});
