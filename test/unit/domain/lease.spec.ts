import { describe, expect, it } from '@jest/globals';
import {
  hasExpired,
  type Lease,
  leaseDescription,
  leaseIn,
  leaseTags,
  newLease,
  timeText,
} from '../../../src/domain/lease.ts';

const lease: Lease = {
  id: '3d5e0c1a-7c0e-4f0e-9d9e-0a9c6b1f2d3e',
  run: {
    server: 'https://github.com',
    repository: 'octo-org/octo-repo',
    id: '1234567890',
    attempt: '2',
  },
  job: '9876543210',
  expires: '2026-11-25T20:30:00Z',
};
const tags = leaseTags(lease);

describe('the tags of a lease', () => {
  it('say whose it is and when it ends', () => {
    expect(tags).toEqual([
      { Key: 'revoke-redshift-ingress', Value: 'lease' },
      { Key: 'revoke-redshift-ingress:id', Value: lease.id },
      {
        Key: 'revoke-redshift-ingress:run',
        Value: 'https://github.com/octo-org/octo-repo/actions/runs/1234567890/attempts/2',
      },
      { Key: 'revoke-redshift-ingress:job', Value: '9876543210' },
      { Key: 'revoke-redshift-ingress:expires', Value: '2026-11-25T20:30:00Z' },
    ]);
  });

  it('are within what EC2 allows', () => {
    for (const { Key, Value } of tags) {
      expect(Key.length).toBeLessThanOrEqual(127);
      expect(Value).toMatch(/^[\w .:+=@/-]{0,256}$/);
    }
  });

  it.each([lease, { ...lease, job: '' }])('are read back', (each) => {
    const others = [{ Key: 'team', Value: 'data' }];
    expect(leaseIn([...others, ...leaseTags(each)])).toEqual({ kind: 'lease', lease: each });
  });

  it.each([
    ['no tags', []],
    ['other tags', [{ Key: 'team', Value: 'data' }]],
    ['another marker', tags.map((tag) => (tag.Value === 'lease' ? { ...tag, Value: 'x' } : tag))],
    ['no marker', tags.slice(1)],
    ['a tag that only has its value', [{ Key: 'kind', Value: 'lease' }, ...tags.slice(1)]],
  ])('are no lease where there are %s', (_, others) => {
    expect(leaseIn(others)).toEqual({ kind: 'none' });
  });

  const changed = (name: string, Value: string) =>
    tags.map((tag) => (tag.Key.endsWith(`:${name}`) ? { ...tag, Value } : tag));

  it.each([
    ['id', ''],
    ['id', 'short'],
    ['id', '::error::hostile-id'],
    ['id', `${lease.id}!`],
    ['id', 'x'.repeat(65)],
    ['run', 'https://github.com/octo-org/octo-repo'],
    ['run', 'https://github.com/../user/actions/runs/1/attempts/1'],
    ['job', '12 or 13'],
    ['expires', ''],
    ['expires', 'tomorrow'],
    ['expires', '2026-11-25'],
    ['expires', '2026-11-25T20:30:00+02:00'],
    ['expires', '2026-02-31T20:30:00Z'],
  ])('can not be read where the tag %s is %j', (name, value) => {
    expect(leaseIn(changed(name, value))).toEqual({
      kind: 'unreadable',
      problem: expect.stringContaining(`revoke-redshift-ingress:${name} is no`),
    });
  });

  it.each(['id', 'run', 'job', 'expires'])(
    'can not be read without the tag %s, or with two',
    (name) => {
      const own = tags.filter(({ Key }) => Key.endsWith(`:${name}`));
      expect(leaseIn(tags.filter((tag) => !own.includes(tag)))).toMatchObject({
        problem: `the tag revoke-redshift-ingress:${name} is missing`,
      });
      expect(leaseIn([...tags, ...own])).toMatchObject({
        problem: `the tag revoke-redshift-ingress:${name} occurs more than once`,
      });
    },
  );
});

describe('the description of a lease', () => {
  it('tells people whose it is', () => {
    expect(leaseDescription(lease)).toBe(
      'Leased to octo-org/octo-repo run 1234567890 until 2026-11-25T20:30:00Z',
    );
  });

  const of = (repository: string) =>
    leaseDescription({ ...lease, run: { ...lease.run, repository } });

  it('has only what EC2 allows', () => {
    expect(of(`octo-org/${'"ü'.repeat(200)}`)).toMatch(/^[\w ._\-:/()#,@[\]+=&;{}!$*]{1,255}$/);
  });

  it('has a dash for what EC2 does not allow', () => {
    expect(of('octo-org/ü"x')).toMatch(/^Leased to octo-org\/--x run /);
  });
});

describe('the end of a lease', () => {
  it('is so many minutes from now', () => {
    const { id, run, job } = lease;
    const now = Date.UTC(2026, 10, 25, 14, 30);
    expect(newLease(id, { run, job, expiresIn: 360 }, now)).toEqual(lease);
  });

  it('is told in whole seconds', () => {
    expect(timeText(Date.UTC(2026, 10, 25, 20, 30, 0, 999))).toBe(lease.expires);
  });

  it('is over from its very moment', () => {
    const end = Date.parse(lease.expires);
    expect([end - 1, end, end + 1].map((now) => hasExpired(lease, now))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
