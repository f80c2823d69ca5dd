import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { rewriters } from '../support/rewriter.ts';
import { ClusterIdentifier, stages } from '../support/stage.ts';
import { inDefaultVpc, targets } from '../support/targets.ts';
import { says, titles } from '../support/words.ts';

const stageOf = stages();
const startRewriter = rewriters();

test.each([
  ['another cluster', 'accounting'],
  ['a cluster without an identifier', ''],
])(
  "a description of %s is not believed, and no rule of that cluster's groups is revoked",
  async (_, other) => {
    const stage = await stageOf();
    const group = stage.vpcGroup({ rules: [cidrIp] });
    stage.cluster(5439, group);
    const AWS_ENDPOINT_URL = await startRewriter(stage.emulator.url, (body) =>
      body.replaceAll(`>${ClusterIdentifier}<`, `>${other}<`),
    );
    const inputs = { 'cluster-identifier': ClusterIdentifier, 'cidr-ip': cidrIp };
    const job = stage.job(inputs, { env: { AWS_ENDPOINT_URL } });
    for (const phase of [await job.main(), await job.post()]) {
      expect(phase.exitCode).toBe(1);
      expect(phase.annotations).toMatchObject([{ level: 'error', title: titles.wrongResponse }]);
      for (const word of [`cluster ${ClusterIdentifier}`, other, says.mayBeOpen]) {
        expect(phase.annotations[0]?.message).toContain(word);
      }
    }
    expect(group.sources()).toEqual([cidrIp]);
  },
);

describe.each(targets)('in $name', ({ create }) => {
  test('a description of another group is not believed: neither its rules nor its lists are shown', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp, '10.0.0.0/8']);
    const AWS_ENDPOINT_URL = await startRewriter(stage.emulator.url, (body) =>
      body.includes('Describe') ? body.replaceAll(group.id, 'sg-00000000000000bad') : body,
    );
    const options = { env: { AWS_ENDPOINT_URL } };
    const dryRun = { 'cidr-ip': cidrIp, 'dry-run': 'true' };
    const { exitCode, annotations, outputs } = await group.job(dryRun, options).main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', title: titles.wrongResponse }]);
    expect(annotations[0]?.message).toContain('sg-00000000000000bad');
    expect(outputs).toMatchObject({ 'cluster-security-group': '', 'vpc-security-groups': '[]' });
  });

  test('a response about another group does not prove that a rule is gone', async () => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    // What the response is about stays as it was, for the request never reached the group.
    const AWS_ENDPOINT_URL = await startRewriter(stage.emulator.url, (body) => {
      const isRevoked = body.includes('Revoke');
      if (isRevoked) group.authorize(cidrIp);
      return isRevoked ? body.replaceAll(group.id, 'sg-00000000000000bad') : body;
    });
    const asked = { 'cidr-ip': cidrIp, timeout: '2' };
    const job = group.job(asked, { env: { AWS_ENDPOINT_URL } });
    const { exitCode, outputs, annotations } = await job.main();
    expect(group.sources()).toEqual([cidrIp]);
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error' }]);
    expect(outputs['failed-rules']).toBe(group.asOutput(cidrIp));
  });
});

test('what AWS calls unknown and then shows is asked for again', async () => {
  const stage = await stageOf();
  const group = inDefaultVpc.create(stage, []);
  const held = stage.emulator.inject({
    kind: 'hold',
    at: 'before-change',
    action: group.describes,
  });
  const main = group.job({ 'cidr-ip': cidrIp, timeout: '5' }).startMain();
  await held.reached;
  group.authorize(cidrIp);
  held.release();
  const { exitCode, outputs, log } = await main.result;
  expect(group.sources()).toEqual([]);
  expect(exitCode).toBe(0);
  expect(outputs['revoked-rules']).toBe(group.asOutput(cidrIp));
  expect(outcomeLines(log)).toEqual([expect.stringContaining(`${says.revoked} ${cidrIp}`)]);
  expect(stage.actions()).toEqual([group.revokes, group.describes, group.revokes, group.describes]);
});
