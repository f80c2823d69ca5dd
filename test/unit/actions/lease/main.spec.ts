import { afterEach, describe, expect, it } from '@jest/globals';
import { main as step } from '../../../../src/actions/lease/main.ts';
import { post } from '../../../../src/actions/lease/post.ts';
import { agentsFor } from '../../../../src/network/agents.ts';
import { cidrIp, type Inputs } from '../../../support/group.ts';
import { closedPort, type Listener, startListener } from '../../../support/listener.ts';
import { phasesInProcess } from '../../../support/phases.ts';
import { ClusterIdentifier, type Stage } from '../../../support/stage.ts';

const { newStage, runner, aws, give: giveInputs, endOfJob, titles } = phasesInProcess();
const main = () => step(agentsFor(process.env));

const authorizes = 'AuthorizeSecurityGroupIngress';
const revokes = 'RevokeSecurityGroupIngress';
const run = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
};

const listeners: Listener[] = [];
afterEach(() => Promise.all(listeners.splice(0).map((listener) => listener.close())));

function give(stage: Stage, inputs: Inputs): void {
  giveInputs(stage, { 'public-ip-url': stage.emulator.checkIp.url, ...inputs }, run);
}

async function withGroup(inputs: Inputs = {}) {
  const stage = await newStage();
  const group = stage.vpcGroup({ rules: ['10.0.0.0/8'] });
  give(stage, { ...group.inputs, 'cidr-ip': cidrIp, ...inputs });
  return { stage, group };
}

/** A cluster whose endpoint is on loopback, and takes connections unless told. */
async function withCluster(inputs: Inputs = {}, endpointPort?: number, more: object = {}) {
  const stage = await newStage();
  const group = stage.vpcGroup({ rules: ['10.0.0.0/8'] });
  const listener = await startListener();
  listeners.push(listener);
  stage.cluster(5439, group as never);
  const { Clusters: [cluster] = [] } = stage.emulator.redshift.describeClusters({
    ClusterIdentifier,
  });
  stage.emulator.redshift.putCluster({
    ...cluster,
    ClusterIdentifier,
    PubliclyAccessible: true,
    Endpoint: { Address: '127.0.0.1', Port: endpointPort ?? listener.port },
    ...more,
  });
  give(stage, { 'cluster-identifier': ClusterIdentifier, ...inputs });
  return { stage, group };
}

const nothingLeft = 'No lease is left to close.\n';

describe('a lease', () => {
  it('opens, tells, and is closed at the end of the job', async () => {
    const { stage, group } = await withGroup();
    await main();
    expect(runner.log()).toEqual([
      expect.stringMatching(
        /^Opened 203\.0\.113\.7\/32 on port 5439 in VPC security group .* in us-east-1 \(sgr-\w+\) until .*Z at the latest$/,
      ),
      expect.stringMatching(/^Leased to octo-org\/octo-repo run 42 until .*the end of the job/),
    ]);
    expect(runner.outputs()).toMatchObject({ 'cidr-ip': cidrIp, port: '5439', host: '' });
    expect(runner.summary()).toContain('Opened 1 rule in us-east-1');
    endOfJob();
    await post();
    expect(runner.log()).toEqual([expect.stringMatching(/^Closed 203\.0\.113\.7\/32 on port/)]);
    expect(runner.summary()).toContain('Closed 1 rule in us-east-1 at the end of the job');
    expect(stage.actions()).toEqual([authorizes, revokes]);
    expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(process.exitCode).toBeUndefined();
  });

  it('asks where the cluster is and who this runner is, and waits for the endpoint', async () => {
    const { group } = await withCluster();
    await main();
    expect(titles()).toEqual([]);
    expect(runner.log()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Cluster analytics has VPC security group/),
        'Public address of this runner: 203.0.113.7',
        expect.stringMatching(/^127\.0\.0\.1:\d+ accepts connections from this runner$/),
      ]),
    );
    expect(runner.outputs()['host']).toBe('127.0.0.1');
    endOfJob();
    await post();
    expect(group.sources()).toEqual(['10.0.0.0/8']);
  });

  it('closes what it opened where the endpoint takes no connection', async () => {
    const { group } = await withCluster({ 'wait-until-reachable': '1' }, await closedPort());
    await main();
    expect(titles()).toEqual(['error: Endpoint not reachable']);
    expect(runner.annotations()[0]?.message).toContain('input wait-until-reachable');
    expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(runner.summary()).toMatch(/Opened 1 rule[\s\S]*Closed 1 rule/);
    endOfJob();
    await post();
    expect(runner.printed()).toBe(nothingLeft);
  });

  it('leaves it to the end of the job where that does not succeed', async () => {
    const { stage, group } = await withCluster({ 'wait-until-reachable': '1' }, await closedPort());
    stage.emulator.inject({ ...group.denied, action: revokes });
    await main();
    expect(titles()).toEqual(['error: Endpoint not reachable', 'error: Access denied by AWS']);
    expect(runner.annotations()[1]?.message).toContain('The end of the job tries again.');
    endOfJob();
    await post();
    expect(group.sources()).toEqual(['10.0.0.0/8']);
    expect(process.exitCode).toBeUndefined();
  });

  it('does not look at the endpoint where that is not wanted', async () => {
    await withCluster({ 'wait-until-reachable': '0' }, await closedPort());
    await main();
    expect(titles()).toEqual([]);
  });

  it('says both why the cluster and why the address is not known, and opens nothing', async () => {
    const { stage } = await withCluster({ 'cluster-identifier': 'unknown' });
    stage.emulator.checkIp.addresses = ['10.0.0.1'];
    await main();
    expect(titles().toSorted()).toEqual(['error: Cluster not found', 'error: No public address']);
    for (const { message } of runner.annotations())
      expect(message).toMatch(/^Nothing was opened\./);
    expect(stage.actions()).not.toContain(authorizes);
    endOfJob();
    await post();
    expect(runner.printed()).toBe(nothingLeft);
  });

  it('is refused where it would let nobody in', async () => {
    const { stage } = await withCluster({}, undefined, { PubliclyAccessible: false });
    await main();
    expect(titles()).toEqual(['error: Not publicly accessible']);
    expect(stage.actions()).not.toContain(authorizes);
  });

  it('leaves nothing where AWS refuses it', async () => {
    const { stage, group } = await withGroup();
    stage.emulator.inject({ ...group.denied, action: authorizes });
    await main();
    expect(titles()).toEqual(['error: Access denied by AWS']);
    endOfJob();
    await post();
    expect(runner.printed()).toBe(nothingLeft);
    expect(stage.actions()).toEqual([authorizes]);
  });

  it('says that the end of the job looks for it where the response is lost', async () => {
    const { stage } = await withGroup();
    stage.emulator.inject({ kind: 'cut', at: 'after-change', action: authorizes });
    await main();
    expect(titles()).toEqual(['error: Connection lost']);
    expect(runner.annotations()[0]?.message).toMatch(/^It is not known whether .*looks for it/);
    expect(runner.state()['lease']).toContain('complete\\":false');
  });

  it('opens nothing where the end of the job could not know of it', async () => {
    const { stage } = await withGroup();
    aws.setVariables({ GITHUB_STATE: '/nowhere/state' });
    await main();
    expect(titles()).toContain('error: Nothing was opened');
    expect(stage.actions()).toEqual([]);
  });

  it('is refused with wrong inputs, and then nothing is left', async () => {
    const { stage } = await withGroup({ port: 'x', 'expires-in': '0' });
    await main();
    expect(titles()).toEqual(['error: Invalid input', 'error: Invalid input']);
    expect(stage.actions()).toEqual([]);
    endOfJob();
    await post();
    expect(runner.printed()).toBe(nothingLeft);
  });

  it('is not forgotten where its state is lost', async () => {
    await withGroup();
    aws.setVariables({ STATE_lease: 'x' });
    await post();
    expect(titles()).toEqual(['error: Lost track of the lease']);
    expect(process.exitCode).toBe(1);
  });
});
