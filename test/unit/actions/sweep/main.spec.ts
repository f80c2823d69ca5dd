import { describe, expect, it } from '@jest/globals';
import { main as step } from '../../../../src/actions/sweep/main.ts';
import { agentsFor } from '../../../../src/network/agents.ts';
import type { Inputs } from '../../../support/group.ts';
import { HOUR, MINUTE } from '../../../support/leases.ts';
import { phasesInProcess } from '../../../support/phases.ts';
import { ClusterIdentifier, type Stage } from '../../../support/stage.ts';
import { endJob, openLease, rulesOf } from '../../../support/sweep.ts';
import { titles } from '../../../support/words.ts';

const { newStage, runner, give: giveInputs, titles: titlesShown } = phasesInProcess();
const main = () => step(agentsFor(process.env));

function give(stage: Stage, inputs: Inputs): void {
  const { github } = stage.emulator;
  giveInputs(
    stage,
    { 'github-token': github.token, ...inputs },
    {
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
    },
  );
}

describe('a sweep in this process', () => {
  it('lists, asks, revokes and tells', async () => {
    const stage = await newStage();
    const group = stage.vpcGroup();
    const other = stage.vpcGroup();
    give(stage, {});
    for (const { id } of [group, other]) endJob(stage, openLease(stage, id), 2 * HOUR);
    await main();
    expect([rulesOf(stage, group.id), rulesOf(stage, other.id)]).toEqual([[], []]);
    expect(titlesShown()).toEqual([`warning: ${titles.leasesLeftBehind}`]);
    expect(runner.printed()).toContain(`::add-mask::${stage.emulator.github.token}`);
    expect(process.exitCode).toBeUndefined();
  });

  it('without a token revokes what has expired, and keeps the rest', async () => {
    const stage = await newStage();
    const group = stage.vpcGroup();
    give(stage, { 'github-token': '' });
    openLease(stage, group.id, { expiresIn: -MINUTE });
    const left = openLease(stage, group.id, { cidr: '203.0.113.8/32' });
    await main();
    expect(rulesOf(stage, group.id)).toEqual([left.ruleId]);
    expect(titlesShown()).toContain(`warning: ${titles.noGitHubToken}`);
    expect(runner.printed()).not.toContain('::add-mask::');
  });

  it('looks up the groups of a cluster', async () => {
    const stage = await newStage();
    const [group, other] = [stage.vpcGroup(), stage.vpcGroup()];
    stage.cluster(5439, group);
    give(stage, { 'cluster-identifier': ClusterIdentifier });
    for (const { id } of [group, other]) openLease(stage, id, { expiresIn: -MINUTE });
    await main();
    expect(rulesOf(stage, group.id)).toEqual([]);
    expect(rulesOf(stage, other.id)).toHaveLength(1);
  });

  it('of a cluster outside a VPC is refused', async () => {
    const stage = await newStage();
    stage.cluster(5439, stage.clusterGroup());
    give(stage, { 'cluster-identifier': ClusterIdentifier });
    await main();
    expect(runner.annotations()).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^Nothing was swept in us-east-1/) },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('with invalid inputs asks nothing', async () => {
    const stage = await newStage();
    give(stage, { grace: 'x', 'if-found': 'y' });
    await main();
    expect(titlesShown()).toEqual([
      `error: ${titles.invalidInput}`,
      `error: ${titles.invalidInput}`,
    ]);
    expect(stage.actions()).toEqual([]);
  });
});
