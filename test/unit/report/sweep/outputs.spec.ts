import { describe, expect, it } from '@jest/globals';
import { outputs } from '../../../../src/report/sweep/outputs.ts';
import { denied } from '../../../support/samples.ts';
import { kept, nothingSwept, swept } from '../../../support/swept.ts';

const parsed = (...result: Parameters<typeof outputs>) =>
  Object.fromEntries(
    Object.entries(outputs(...result)).map(([name, json]) => [name, JSON.parse(json)]),
  );

const inApi = (CidrIp: string) => ({
  GroupId: 'sg-0a1b2c3d',
  IpPermissions: [{ IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, IpRanges: [{ CidrIp }] }],
});

describe('the outputs of a sweep', () => {
  it('are empty lists where it found nothing', () => {
    expect(outputs(nothingSwept)).toEqual({
      'revoked-rules': '[]',
      'failed-rules': '[]',
      'would-revoke-rules': '[]',
      'kept-leases': '[]',
    });
  });

  it('have the rules in the shape of the API, by what became of them', () => {
    const all = (['revoked', 'failed', 'would-revoke', 'not-found', 'elsewhere'] as const).map(
      (result, index) => swept(result, { cidr: `192.0.2.${index}/32` }),
    );
    expect(parsed({ ...nothingSwept, swept: all })).toEqual({
      'revoked-rules': [inApi('192.0.2.0/32')],
      'failed-rules': [inApi('192.0.2.1/32')],
      'would-revoke-rules': [inApi('192.0.2.2/32')],
      'kept-leases': [],
    });
  });

  it('tell of each lease that is kept whose it is, until when, and why', () => {
    const each = kept({ kind: 'unknown', fault: denied }, { id: 'sgr-1' });
    expect(parsed({ ...nothingSwept, kept: [each] })['kept-leases']).toEqual([
      {
        SecurityGroupRuleId: 'sgr-1',
        GroupId: 'sg-0a1b2c3d',
        run: 'https://github.com/octo-org/octo-repo/actions/runs/1658821493/attempts/1',
        job: '77',
        expires: '2026-11-25T13:00:00Z',
        reason: 'not known whether its job is over: Denied',
      },
    ]);
  });
});
