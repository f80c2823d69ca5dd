import { describe, expect, test } from '@jest/globals';
import { cidrIp } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();
const nowhere = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined };

describe('the region of the group', () => {
  test.each([
    ['is the input aws-region', { 'aws-region': 'eu-west-3' }, { AWS_REGION: 'us-east-1' }],
    ['is else AWS_REGION', {}, { AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'us-east-1' }],
    ['is else AWS_DEFAULT_REGION', {}, { AWS_DEFAULT_REGION: 'eu-west-3' }],
  ])('%s', async (_, inputs, variables) => {
    const stage = await stageWith({ region: 'eu-west-3' });
    const job = stage.job({ 'cidr-ip': cidrIp, ...inputs }, { env: { ...nowhere, ...variables } });
    expect((await job.main()).exitCode).toBe(0);
    expect(stage.sources()).toEqual([]);
  });

  test('has to be given: the error says which input and variables were looked at', async () => {
    const stage = await stageWith();
    const { exitCode, annotations } = await stage.job(undefined, { env: nowhere }).main();
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([
      {
        message: expect.stringMatching(/aws-region.*AWS_REGION and AWS_DEFAULT_REGION/),
      },
    ]);
    expect(stage.emulator.requests).toEqual([]);
  });

  test('is named where the credentials are not valid in it', async () => {
    const stage = await stageWith({ region: 'eu-west-3' });
    const { exitCode, annotations } = await stage
      .job({ 'cidr-ip': cidrIp, 'aws-region': 'us-east-1' })
      .main();
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(/us-east-1.*Credential should be scoped to a valid/);
  });

  test('need not be given again at the end of the job', async () => {
    const stage = await stageWith({ region: 'eu-west-3' });
    const job = stage.job({ 'cidr-ip': cidrIp, 'aws-region': 'eu-west-3', 'revoke-at': 'job-end' });
    await job.main();
    const { exitCode } = await job.post({
      env: { ...nowhere, 'INPUT_AWS-REGION': undefined, 'INPUT_CIDR-IP': undefined },
    });
    expect(exitCode).toBe(0);
    expect(stage.sources()).toEqual([]);
  });
});
