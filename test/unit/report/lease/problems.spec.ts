import { describe, expect, it } from '@jest/globals';
import {
  announceAddresses,
  reportNotOpened,
  reportNotWritten,
  reportUnreachable,
} from '../../../../src/report/lease/problems.ts';
import { runnerInProcess } from '../../../support/runner-in-process.ts';
import { denied } from '../../../support/samples.ts';

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
