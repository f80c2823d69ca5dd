import { describe, expect, test } from '@jest/globals';
import { cidrIp } from '../support/group.ts';
import { stages } from '../support/stage.ts';

const stageOf = stages();
const nowhere = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined };

async function groupIn(region: string) {
  const stage = await stageOf({ region });
  return { stage, group: stage.clusterGroup({ rules: [cidrIp] }) };
}

describe('the region of the group', () => {
  test.each([
    ['is the input aws-region', { 'aws-region': 'eu-west-3' }, { AWS_REGION: 'us-east-1' }],
    ['is else AWS_REGION', {}, { AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'us-east-1' }],
    ['is else AWS_DEFAULT_REGION', {}, { AWS_DEFAULT_REGION: 'eu-west-3' }],
  ])('%s', async (_, inputs, variables) => {
    const { group } = await groupIn('eu-west-3');
    const job = group.job({ 'cidr-ip': cidrIp, ...inputs }, { env: { ...nowhere, ...variables } });
    expect((await job.main()).exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });

  test('has to be given: the error says which input and variables were looked at', async () => {
    const { stage, group } = await groupIn('us-east-1');
    const { exitCode, annotations } = await group.job(undefined, { env: nowhere }).main();
    expect(exitCode).toBe(1);
    expect(annotations).toHaveLength(1);
    for (const name of ['aws-region', 'AWS_REGION', 'AWS_DEFAULT_REGION']) {
      expect(annotations[0]?.message).toContain(name);
    }
    expect(stage.actions()).toEqual([]);
  });

  test('is named where the credentials are not valid in it', async () => {
    const { group } = await groupIn('eu-west-3');
    const job = group.job({ 'cidr-ip': cidrIp, 'aws-region': 'us-east-1' });
    const { exitCode, annotations } = await job.main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(/us-east-1.*Credential should be scoped to a valid/);
  });

  test('need not be given again at the end of the job', async () => {
    const { group } = await groupIn('eu-west-3');
    const job = group.job({
      'cidr-ip': cidrIp,
      'aws-region': 'eu-west-3',
      'revoke-at': 'job-end',
    });
    await job.main();
    const { exitCode } = await job.post({
      env: { ...nowhere, 'INPUT_AWS-REGION': undefined, 'INPUT_CIDR-IP': undefined },
    });
    expect(exitCode).toBe(0);
    expect(group.sources()).toEqual([]);
  });
});
