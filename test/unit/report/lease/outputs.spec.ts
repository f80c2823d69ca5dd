import { describe, expect, it } from '@jest/globals';
import type { OpenLease } from '../../../../src/domain/open-lease.ts';
import { outputs } from '../../../../src/report/lease/outputs.ts';
import { lease, leased } from '../../../support/fake-leases.ts';
import { vpcRule } from '../../../support/samples.ts';

const [one, other] = [
  leased('sgr-1', vpcRule('192.0.2.1/32')),
  leased('sgr-2', vpcRule('192.0.2.2/32')),
];
const open = (...rules: OpenLease['opened']['rules']): OpenLease => ({
  options: { region: 'us-east-1', timeout: 120, jobSummary: true },
  lease,
  groups: [one.group],
  opened: { rules, complete: true },
});

describe('the outputs of a lease', () => {
  it('have its rules in the shape of the API, its ids, its endpoint and its end', () => {
    expect(outputs(open(one), { host: 'analytics.example.com', port: 5439 })).toEqual({
      'leased-rules':
        '[{"GroupId":"sg-0a1b2c3d","IpPermissions":[{"IpProtocol":"tcp","FromPort":5439,"ToPort":5439,"IpRanges":[{"CidrIp":"192.0.2.1/32"}]}]}]',
      'security-group-rule-ids': '["sgr-1"]',
      'cidr-ip': '192.0.2.1/32',
      host: 'analytics.example.com',
      port: '5439',
      'lease-id': lease.id,
      'expires-at': lease.expires,
    });
  });

  it('name all addresses and ids', () => {
    expect(outputs(open(one, other), { port: 5439 })).toMatchObject({
      'cidr-ip': '192.0.2.1/32,192.0.2.2/32',
      'security-group-rule-ids': '["sgr-1","sgr-2"]',
    });
  });

  it('have no host where nothing was looked up, and no address where a group is let in', () => {
    const source = { kind: 'ec2-security-group-id', id: 'sg-11112222' } as const;
    expect(outputs(open({ ...one, source }, { ...other, source }), { port: 5439 })).toMatchObject({
      host: '',
      'cidr-ip': '',
    });
  });
});
