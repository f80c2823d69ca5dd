import { describe, expect, it } from '@jest/globals';
import type { LeaseRequest } from '../../../../src/domain/lease-request.ts';
import {
  announceAddresses,
  reportLostLease,
  reportNotOpened,
  reportNotWritten,
  reportUnreachable,
} from '../../../../src/report/lease/problems.ts';
import { lease } from '../../../support/fake-leases.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied, vpcGroup } from '../../../support/samples.ts';

const runner = runnerInProcess();

describe('the public address of the runner', () => {
  it('is a line of the log', () => {
    announceAddresses(['192.0.2.1'], []);
    expect(runner.log()).toEqual(['Public address of this runner: 192.0.2.1']);
    expect(runner.annotations()).toEqual([]);
  });

  it('is told with the reason of each connection that told none', () => {
    announceAddresses(['192.0.2.1'], [denied]);
    expect(runner.log().slice(1)).toEqual([
      'One connection returned no address: The role may not do this. AWS said: no',
    ]);
    expect(runner.annotations()).toEqual([]);
  });

  it('is a warning where it differs from connection to connection', () => {
    announceAddresses(['192.0.2.1', '192.0.2.2'], []);
    expect(runner.annotations()).toEqual([
      {
        level: 'warning',
        title: 'Several public addresses',
        message: expect.stringMatching(
          /differs from connection to connection: 192\.0\.2\.1, 192\.0\.2\.2\. .*the next connection may come from another one\. .*set cidr-ip/,
        ),
      },
    ]);
    expect(process.exitCode).toBeUndefined();
  });
});

describe('a step that has opened nothing is an error', () => {
  it('that gives the reason', () => {
    reportNotOpened(denied);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Denied',
        message: 'Nothing was opened. The role may not do this. AWS said: no',
      },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('that says so where it may have opened something, and what closes it', () => {
    reportNotOpened(denied, false);
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Denied',
        message:
          'It is not known whether the access was opened. The role may not do this. AWS said: no The end of the job looks for it and closes it.',
      },
    ]);
  });

  it('where the end of the job would not know what to close', () => {
    reportNotWritten();
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Nothing was opened',
        message: expect.stringMatching(
          /^The end of the job would not know what to close.*state .*could not be written/,
        ),
      },
    ]);
    expect(process.exitCode).toBe(1);
  });
});

it('an endpoint that takes no connection is an error that gives the reason', () => {
  reportUnreachable(denied);
  expect(runner.annotations()).toEqual([
    { level: 'error', title: 'Denied', message: 'The role may not do this. AWS said: no' },
  ]);
  expect(process.exitCode).toBe(1);
});

describe('a lease of which the end of the job knows nothing', () => {
  const lost = (request?: LeaseRequest) => {
    reportLostLease('is damaged', request);
    return runner.annotations();
  };
  const request: LeaseRequest = {
    options: { region: 'us-east-1', timeout: 120, jobSummary: true },
    place: { kind: 'groups', groups: [vpcGroup, { kind: 'vpc', id: 'sg-2' }] },
    lessee: {
      kind: 'sources',
      sources: [
        { kind: 'cidr', cidr: '192.0.2.1/32' },
        { kind: 'cidr', cidr: '192.0.2.2/32' },
      ],
    },
    ifPortTaken: 'widen',
    expiresIn: 360,
    waitUntilReachable: 0,
    run: lease.run,
    job: '7',
  };
  const error = (what: string) => [
    {
      level: 'error',
      title: 'Lost track of the lease',
      message: `The state that this step left for the end of the job is damaged, so ${what} may still be open. Look in the group for rules whose description names this run, and revoke them; a sweep does so once the job is over or the lease has expired.`,
    },
  ];

  it('is an error that names what the inputs tell', () => {
    expect(lost(request)).toEqual(
      error(
        '192.0.2.1/32, 192.0.2.2/32 in VPC security group sg-0a1b2c3d, VPC security group sg-2',
      ),
    );
    expect(process.exitCode).toBe(1);
  });

  it('is described where the inputs name neither address nor group', () => {
    const warehouse = { kind: 'cluster', clusterIdentifier: 'analytics' } as const;
    const lessee = { kind: 'runner', publicIpUrl: 'https://example.com' } as const;
    expect(lost({ ...request, lessee, place: { kind: 'warehouse', warehouse } })).toEqual(
      error('the access of this runner in the groups of cluster analytics'),
    );
  });

  it('is an error too where the inputs are wrong', () => {
    expect(lost()).toEqual(error('what it opened'));
  });
});
