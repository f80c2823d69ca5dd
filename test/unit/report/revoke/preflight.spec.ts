import { describe, expect, it } from '@jest/globals';
import { Fault } from '../../../../src/faults/fault.ts';
import { publishPreflight } from '../../../../src/report/revoke/preflight.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied, options, vpcRule } from '../../../support/samples.ts';

const runner = runnerInProcess();

/** What the end of the job will meet in one group. */
const found = (id: string, more: object = {}) => {
  const rule = vpcRule('192.0.2.1/32', { id });
  return { group: rule.group, rules: [rule], present: [], ...more };
};

describe('what the end of the job will meet', () => {
  it('is nothing to tell of where it will be able to revoke', () => {
    publishPreflight([found('sg-1'), found('sg-2')], options);
    expect(runner.printed()).toBe('');
    expect(process.exitCode).toBeUndefined();
  });

  it('is an error where it will not, with rule, group, region and reason', () => {
    publishPreflight([found('sg-1', { fault: denied })], options);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Denied',
        message: expect.stringMatching(
          /may not .*192\.0\.2\.1\/32 on port 5439 in VPC security group sg-1 \(eu-west-1\)\. The role may not do this\. AWS said: no$/,
        ),
      },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is one error for each kind of failure, with the first five groups', () => {
    const other = new Fault('Group not found', 'There is no such group.');
    const groups = [1, 2, 3, 4, 5, 6].map((n) => found(`sg-${n}`, { fault: denied }));
    publishPreflight([...groups, found('sg-7', { fault: other })], options);
    const [first, second, ...more] = runner.annotations();
    expect([first?.title, second?.title, more]).toEqual(['Denied', 'Group not found', []]);
    expect(first?.message).toMatch(/ 192\.0\.2\.1\/32 on port 5439 in VPC security group sg-5 /);
    expect(first?.message.match(/The role may not do this\./g)).toHaveLength(5);
  });

  it.each([
    [['192.0.2.1/32'], 'it'],
    [['192.0.2.1/32', '192.0.2.2/32'], 'them'],
  ])('is a notice where %j is there already: this job will revoke %s', (sources, them) => {
    const present = sources.map((source) => vpcRule(source, { id: 'sg-2' }));
    publishPreflight([found('sg-1'), found('sg-2', { present })], options);
    const named = sources.map((source) => `${source} on port 5439`).join(', ');
    expect(runner.annotations()).toEqual([
      {
        level: 'notice',
        title: 'Rule already there',
        message: expect.stringMatching(
          `: ${named} in VPC security group sg-2 \\(eu-west-1\\)\\. .*will revoke ${them} when`,
        ),
      },
    ]);
    expect(process.exitCode).toBeUndefined();
  });

  it('is one notice where groups may not be described', () => {
    publishPreflight(
      [found('sg-1', { unseen: denied }), found('sg-2', { unseen: denied })],
      options,
    );
    expect(runner.annotations()).toEqual([
      {
        level: 'notice',
        title: 'Group not described',
        message: `${denied.message} ${denied.message}`,
      },
    ]);
  });
});
