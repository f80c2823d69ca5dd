import { expect, test } from '@jest/globals';
import { cidrIp, group, revokes } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();
const three = ['203.0.113.9/32', '10.0.0.0/8', '192.0.2.1/32'];
const rulesOf = (sources: string[]) =>
  sources.map((CIDRIP) => ({ ClusterSecurityGroupName: group, CIDRIP }));

test('several rules are revoked one after the other, in their order, with a request each', async () => {
  const stage = await stageWith({ rules: [cidrIp, ...three.toReversed()] });
  const { exitCode, outputs, log } = await stage
    .job({ 'cidr-ip': ` ${three[0]},${three[1]},\n\n${three[2]}\n${three[0]} ` })
    .main();
  expect(exitCode).toBe(0);
  expect(stage.emulator.requests.map(({ parameters }) => parameters['CIDRIP'])).toEqual(three);
  expect(stage.sources()).toEqual([cidrIp]);
  expect(JSON.parse(outputs['revoked-rules'] ?? '')).toEqual(rulesOf(three));
  expect(JSON.parse(outputs['ip-ranges'] ?? '')).toHaveLength(1);
  expect(log).toEqual(
    three.map((source) => `Revoked ${source} from cluster security group ${group}`),
  );
});

test('one that AWS refuses does not stop the next, and is the one that the failed step names', async () => {
  const stage = await stageWith({ rules: three });
  stage.emulator.inject({
    kind: 'error',
    code: 'AccessDenied',
    status: 403,
    message: 'User is not authorized',
    when: ({ CIDRIP }) => CIDRIP === three[1],
    times: Number.POSITIVE_INFINITY,
  });
  const { exitCode, outputs, annotations, summary } = await stage
    .job({ 'cidr-ip': three.join() })
    .main();
  expect(exitCode).toBe(1);
  expect(stage.actions()).toEqual([revokes, revokes, revokes]);
  expect(stage.sources()).toEqual([three[1]]);
  expect(JSON.parse(outputs['failed-rules'] ?? '')).toEqual(rulesOf(['10.0.0.0/8']));
  expect(JSON.parse(outputs['revoked-rules'] ?? '')).toHaveLength(2);
  expect(annotations).toEqual([
    {
      level: 'error',
      title: 'Access denied by AWS',
      message: expect.stringMatching(
        /^10\.0\.0\.0\/8 in cluster security group ci-runners \(us-east-1\) may still be open\. .*redshift:RevokeClusterSecurityGroupIngress.*User is not authorized \(AccessDenied, status 403, request id .*\)$/,
      ),
    },
  ]);
  expect(summary).toContain('1 of 3 rules may still be open');
});

test('one that is never answered does not keep the next from being tried', async () => {
  const stage = await stageWith({ rules: three });
  stage.emulator.inject({
    kind: 'silence',
    at: 'before-change',
    when: ({ CIDRIP }) => CIDRIP === three[0],
    times: Number.POSITIVE_INFINITY,
  });
  const job = stage.job({ 'cidr-ip': three.join(), timeout: '4' });
  expect((await job.main()).exitCode).toBe(1);
  expect((await job.post()).exitCode).toBe(1);
  expect(stage.sources()).toEqual([three[0]]);
});

const twenty = Array.from({ length: 20 }, (_, host) => `10.0.0.${host}/32`);

test('twenty that the same fault struck are all named by one annotation', async () => {
  const stage = await stageWith({ rules: twenty });
  stage.emulator.inject({
    kind: 'error',
    code: 'AccessDenied',
    status: 403,
    message: 'no',
    times: Number.POSITIVE_INFINITY,
  });
  const { annotations } = await stage.job({ 'cidr-ip': twenty.join('\n') }).main();
  expect(annotations).toMatchObject([{ level: 'error', title: 'Access denied by AWS' }]);
  expect(annotations[0]?.message).toContain(
    `${twenty.join(', ')} in cluster security group ${group} (us-east-1) may still be open. `,
  );
});
