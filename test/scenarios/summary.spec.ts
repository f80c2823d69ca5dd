import { expect, test } from '@jest/globals';
import { summaryLimit } from '../runner/index.ts';
import { cidrIp, ec2Group, group } from './stage.ts';
import { stages } from './stages.ts';

const stageWith = stages();
const hosts = (number: number) => Array.from({ length: number }, (_, host) => `10.0.0.${host}/32`);

test('the job summary is a heading, the rules asked for, and the rules that remain', async () => {
  const stage = await stageWith({ rules: [cidrIp, '198.51.100.0/24', ec2Group] });
  const { redshift } = stage.emulator;
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group, { CIDRIP: '198.51.100.0/24' }),
    Tags: [{ Key: 'why', Value: 'office' }],
  });
  const { summary } = await stage.job().main();
  expect(text(summary)).toBe(`## ✅ Revoked 1 rule from cluster security group ci-runners

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

test('what AWS says shows as text, whatever it holds', async () => {
  const stage = await stageWith({ rules: [cidrIp, '198.51.100.0/24'] });
  const { redshift } = stage.emulator;
  const hostile = '</table><script>alert(1)</script> | **bold** [x](https://e.example) `\n# h';
  redshift.createTags({
    ResourceName: redshift.arns.ingress(group, { CIDRIP: '198.51.100.0/24' }),
    Tags: [{ Key: hostile, Value: hostile }],
  });
  const { summary } = await stage.job().main();
  expect(summary).not.toMatch(/<(?!\/?(details|summary)>)|\*\*|\[x\]|https:\/\/|`/);
  const rows = summary.split('\n').filter((line) => line.includes('198.51.100.0'));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.match(/\|/g)).toHaveLength(4);
  expect(text(rows[0] ?? '')).toContain('</table><script>alert(1)</script> | **bold**');
});

test('more than ten rules that remain are folded away', async () => {
  const ten = await (await stageWith({ rules: [cidrIp, ...hosts(10)] })).job().main();
  expect(ten.summary).not.toContain('<details>');
  const eleven = await (await stageWith({ rules: [cidrIp, ...hosts(11)] })).job().main();
  expect(eleven.summary).toContain('<details><summary>11 rules remain in the group</summary>');
});

test('twenty rules with fifty of the longest tags each stay readable, and what is left out is counted', async () => {
  const stage = await stageWith({ rules: [cidrIp, ...hosts(19)] });
  const { redshift } = stage.emulator;
  for (const CIDRIP of hosts(19)) {
    redshift.createTags({
      ResourceName: redshift.arns.ingress(group, { CIDRIP }),
      Tags: Array.from({ length: 50 }, (_, n) => ({
        Key: `${n}`.padEnd(128, '<'),
        Value: '|'.repeat(256),
      })),
    });
  }
  const { summary, failed } = await stage.job().main();
  expect(failed).toBe(false);
  expect(Buffer.byteLength(summary)).toBeLessThan(summaryLimit / 4);
  expect(summary.match(/tags left out/g)).toHaveLength(19);
});

test('there is none where job-summary is false, in main and at the end of the job', async () => {
  for (const when of ['now', 'job-end']) {
    const job = (await stageWith()).job({
      'cidr-ip': cidrIp,
      'job-summary': 'false',
      'revoke-at': when,
    });
    expect([(await job.main()).summary, (await job.post()).summary]).toEqual(['', '']);
  }
});

/** What a reader sees of a text with entities. */
function text(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
