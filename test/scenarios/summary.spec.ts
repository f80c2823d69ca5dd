import { describe, expect, test } from '@jest/globals';
import { summaryLimit } from '../runner/index.ts';
import { ec2Group } from '../support/cluster-group.ts';
import { cidrIp } from '../support/group.ts';
import { outcomeLines } from '../support/outcome-lines.ts';
import { stages } from '../support/stage.ts';
import { clusterGroup, inOtherVpc, targets } from '../support/targets.ts';
import { tcp } from '../support/vpc-group.ts';
import { says } from '../support/words.ts';

const stageOf = stages();
const hosts = (number: number) => Array.from({ length: number }, (_, host) => `10.0.0.${host}/32`);

test('the job summary is a heading, the rules asked for, and the rules that remain', async () => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: [cidrIp, '198.51.100.0/24', ec2Group] });
  const { redshift } = stage.emulator;
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group.id, { CIDRIP: '198.51.100.0/24' }),
    Tags: [{ Key: 'why', Value: 'office' }],
  });
  const { summary } = await group.job().main();
  expect(
    text(summary),
  ).toBe(`## ✅ Revoked 1 rule from cluster security group ci-runners in us-east-1

| Rule | Outcome |
| --- | --- |
| 203.0.113.7/32 | ✅ revoked |

### 2 rules remain in the group

| Source | Status | Tags |
| --- | --- | --- |
| 198.51.100.0/24 | authorized | why=office |
| EC2 security group data-team of account 111122223333 | authorized |  |
`);
});

test('for a VPC security group it names each rule with its port', async () => {
  const group = (await stageOf()).vpcGroup({ rules: [cidrIp, tcp([22, 23], '10.0.0.0/8')] });
  const { summary } = await group.job().main();
  expect(summary).toContain('| Rule | Port | Outcome |');
  expect(summary).toContain(`| ${cidrIp} | 5439 | ✅ revoked |`);
  expect(summary).toContain('| 10.0.0.0/8 | 22-23 |');
});

test('it shows the descriptions of the rules that remain, and a column for them only where there are any', async () => {
  const stage = await stageOf();
  const described = {
    ...tcp(5439, '10.0.0.0/8'),
    IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'Office, ask Ana' }],
  };
  const group = stage.vpcGroup({ rules: [cidrIp, described] });
  const { summary } = await group.job().main();
  expect(text(summary)).toContain('| 10.0.0.0/8 | 5439 | Office, ask Ana |');
  const plain = stage.vpcGroup({ rules: [cidrIp, '10.0.0.0/8'] });
  expect((await plain.job().main()).summary).toContain('| 10.0.0.0/8 | 5439 |\n');
});

test.each([clusterGroup, inOtherVpc])(
  'in $name, log and summary name the region, and say that it is the end of the job',
  async ({ create }) => {
    const stage = await stageOf();
    const group = create(stage, []);
    const job = group.job({ 'cidr-ip': cidrIp, 'revoke-at': 'job-end' });
    await job.main();
    group.authorize(cidrIp);
    const { log, summary } = await job.post();
    expect(log[0]).toMatch(new RegExp(`^${says.endOfJob}.*1 rule.*us-east-1`));
    expect(log[0]).not.toContain(says.secondTry);
    expect(outcomeLines(log)).toEqual([expect.stringContaining('us-east-1')]);
    expect(summary.split('\n')[0]).toMatch(/us-east-1.*end of the job/);
  },
);

test.each([clusterGroup, inOtherVpc])(
  'in $name, a rule that main failed on and post revoked is one story',
  async ({ create }) => {
    const stage = await stageOf();
    const group = create(stage, [cidrIp]);
    stage.emulator.inject(group.denied);
    const job = group.job();
    const main = await job.main();
    expect(main.annotations[0]?.message).toContain('The end of the job tries again');
    expect(main.summary).toContain(says.mayBeOpen);
    const post = await job.post();
    expect(post.exitCode).toBe(0);
    expect(post.log[0]).toMatch(new RegExp(`^${says.endOfJob}.*${says.secondTry}`));
    expect(post.summary.split('\n')[0]).toMatch(/✅ Revoked 1 rule .*end of the job/);
    expect(post.summary).toContain(says.secondTry);
  },
);

test('what AWS says shows as text, whatever it holds', async () => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: [cidrIp, '198.51.100.0/24'] });
  const { redshift } = stage.emulator;
  const hostile = '</table><script>alert(1)</script> | **bold** [x](https://e.example) `\n# h';
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group.id, { CIDRIP: '198.51.100.0/24' }),
    Tags: [{ Key: hostile, Value: hostile }],
  });
  const { summary } = await group.job().main();
  expect(summary).not.toMatch(/<(?!\/?(details|summary)>)|\*\*|\[x\]|https:\/\/|`/);
  const rows = summary.split('\n').filter((line) => line.includes('198.51.100.0'));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.match(/\|/g)).toHaveLength(4);
  expect(text(rows[0] ?? '')).toContain('</table><script>alert(1)</script> | **bold**');
});

test('more than ten rules that remain are folded away', async () => {
  const stage = await stageOf();
  const ten = await stage
    .clusterGroup({ rules: [cidrIp, ...hosts(10)] })
    .job()
    .main();
  expect(ten.summary).not.toContain('<details>');
  const more = stage.clusterGroup({ name: 'more', rules: [cidrIp, ...hosts(11)] });
  const eleven = await more.job().main();
  expect(eleven.summary).toMatch(new RegExp(`<details><summary>11 .*${says.remain}`));
});

test('twenty rules with fifty of the longest tags each stay readable, and what is left out is counted', async () => {
  const stage = await stageOf();
  const group = stage.clusterGroup({ rules: [cidrIp, ...hosts(19)] });
  const { redshift } = stage.emulator;
  for (const CIDRIP of hosts(19)) {
    redshift.createTags({
      ResourceName: redshift.arns.ingress(group.id, { CIDRIP }),
      Tags: Array.from({ length: 50 }, (_, n) => ({
        Key: `${n}`.padEnd(128, '<'),
        Value: '|'.repeat(256),
      })),
    });
  }
  const { summary, failed } = await group.job().main();
  expect(failed).toBe(false);
  expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit / 4);
  expect(summary.match(new RegExp(says.tagsLeftOut, 'g'))).toHaveLength(19);
});

describe.each(targets)('in $name', ({ create }) => {
  test.each(['now', 'job-end'])(
    'there is none where job-summary is false and revoke-at is %s',
    async (when) => {
      const job = create(await stageOf(), [cidrIp]).job({
        'cidr-ip': cidrIp,
        'job-summary': 'false',
        'revoke-at': when,
      });
      expect([(await job.main()).summary, (await job.post()).summary]).toEqual(['', '']);
    },
  );
});

/** What a reader sees of a text with entities. */
function text(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
