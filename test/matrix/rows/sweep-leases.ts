import { type Lease, leaseTags } from '../../../src/domain/lease.ts';
import type { Tag } from '../../../src/domain/rule.ts';
import { HOUR, lease, MINUTE } from '../../support/leases.ts';
import { endJob } from '../../support/sweep.ts';
import { says, titles } from '../../support/words.ts';
import { always, type Reads, type Words } from '../row.ts';
import type { SweepRow, SweepScene } from '../sweep-row.ts';

const known = ['running', 'justEnded'];
const both: Reads = [
  ['Revoked', '203.0.113.1/32'],
  ['Revoked', '203.0.113.2/32'],
];
const odd = '203.0.113.9/32';

/** The tags of a lease that expired long ago, so that only they protect its rule. */
const expired: Lease = lease({ job: '9', expires: '2020-01-01T00:00:00Z' });
const tags = leaseTags(expired);
const without = (name: string): Tag[] => tags.filter(({ Key }) => !Key.endsWith(name));
const instead = (name: string, Value: string): Tag[] =>
  tags.map((tag) => (tag.Key.endsWith(name) ? { ...tag, Value } : tag));

/** Another rule has tags that can't be read: it stays, and is named. */
const damaged = (what: string, some: readonly Tag[], problem: string): SweepRow => ({
  title: `Tags of a lease: ${what}`,
  before: ({ open }) => open('odd', { cidr: odd, tags: some }),
  end: 0,
  left: [...known, 'odd'],
  reads: [...both, ['Not touched', odd, problem], [titles.leaseUnreadable, odd]] as Reads,
});

const damagedRows: readonly SweepRow[] = [
  damaged('no id', without(':id'), 'is missing'),
  damaged('no run', without(':run'), 'is missing'),
  damaged('no job', without(':job'), 'is missing'),
  damaged('no time', without(':expires'), 'is missing'),
  damaged('an empty id', instead(':id', ''), 'is not a valid id'),
  damaged('an id that is too long', instead(':id', 'x'.repeat(200)), 'is not a valid id'),
  damaged('a job that is too long', instead(':job', '1'.repeat(20)), 'is not a valid job id'),
  damaged('a job that is a path', instead(':job', '../../../user'), 'is not a valid job id'),
  damaged(
    'a run that leads elsewhere',
    instead(':run', 'https://github.com/octo-org/../actions/runs/1/attempts/1'),
    'is not a valid run URL',
  ),
  damaged(
    'a run with a query',
    instead(':run', 'https://github.com/o/r/actions/runs/1/attempts/1?x=1'),
    'is not a valid run URL',
  ),
  damaged(
    'a run with a user',
    instead(':run', 'https://github.com@evil.example/o/r/actions/runs/1/attempts/1'),
    'is not a valid run URL',
  ),
  damaged(
    'a run that is Markdown',
    instead(':run', '[x](https://evil.example)'),
    'is not a valid run URL',
  ),
  damaged('a run that is a command', instead(':run', '::error::x'), 'is not a valid run URL'),
  damaged('a time of another form', instead(':expires', '2020-01-01'), 'is not a valid time'),
  damaged(
    'a time that is none',
    instead(':expires', '2020-02-30T00:00:00Z'),
    'is not a valid time',
  ),
];

const foreign = (what: string, some: readonly Tag[]): SweepRow => ({
  title: `Tags that are not of a lease: ${what}`,
  // No listing shows it, so nothing is said of it.
  before({ emulator, groupId }) {
    emulator.ec2.authorizeSecurityGroupIngress({
      GroupId: groupId,
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: odd }] }],
      TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: some }],
    });
  },
  end: 0,
  left: known,
  reads: both,
});

const otherServer: SweepRow = {
  title: 'A lease of another server',
  before: ({ open }) =>
    open('odd', { cidr: odd, run: { server: 'https://evil.example' }, job: '2' }),
  end: 0,
  left: [...known, 'odd'],
  reads: [...both, [titles.leaseOfOtherServer, odd]] as Reads,
};

const clockOff = (what: string, milliseconds: number): SweepRow => ({
  title: `The clock of the runner is an hour ${what}`,
  before: ({ open, stage }) => {
    const soon = open('soon', { cidr: odd, job: '9', expiresIn: 30 * MINUTE });
    endJob(stage, soon, 5 * MINUTE);
  },
  env: {
    CLOCK_OFF_BY: String(milliseconds),
    NODE_OPTIONS: `--import=${new URL('../shifted-clock.ts', import.meta.url)}`,
  },
  end: 0,
  left: [...known, 'soon'],
  reads: both,
  questions: 4,
});

const timeRows: readonly SweepRow[] = [
  clockOff('fast', HOUR),
  clockOff('slow', -HOUR),
  {
    title: 'A lease expires while GitHub is asked',
    before({ emulator, open, stage }) {
      const soon = open('soon', { cidr: odd, job: '9', expiresIn: 2 * MINUTE });
      endJob(stage, soon, MINUTE);
      const held = emulator.inject({
        kind: 'hold',
        at: 'before-change',
        service: 'github',
        times: always,
      });
      void held.reached.then(() => {
        emulator.clock = () => Date.now() + 3 * MINUTE;
        held.release();
      });
    },
    end: 0,
    left: [...known, 'soon'],
    reads: both,
    questions: 4,
  },
  {
    title: 'There is no grace',
    inputs: { grace: '0' },
    end: 0,
    left: ['running'],
    reads: ['Revoked', '203.0.113.4/32', 'its job ended 1 min'],
  },
  {
    title: 'Only one run is meant, which goes on',
    inputs: { 'run-id': '1658821493' },
    end: 0,
    left: ['ended', 'running', 'justEnded'],
    reads: [
      ['Revoked', '203.0.113.1/32', 'it expired'],
      ['Kept', '203.0.113.2/32', 'its job is in progress'],
    ],
    questions: 1,
  },
  {
    title: 'Only another run is meant',
    inputs: { 'run-id': '5' },
    end: 0,
    left: ['expired', 'ended', ...known],
    reads: ['No lease was left behind'],
    questions: 0,
    unsaid: true,
  },
];

/** Sends a signal when a request of a kind has come, which is then held. */
function cancelled(
  signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL',
  moment: string,
  action: string,
  rest: Partial<SweepRow>,
): SweepRow {
  let reached: Promise<void>;
  return {
    title: `${signal} while ${moment}`,
    before({ emulator }: SweepScene) {
      const injected = emulator.inject({
        kind: 'hold',
        at: 'before-change',
        action,
        times: always,
      });
      reached = injected.reached;
    },
    async during({ kill }) {
      await reached;
      kill(signal);
    },
    end: signal === 'SIGKILL' ? signal : 1,
    left: ['expired', 'ended', ...known],
    reads: [],
    ...rest,
  };
}

const unseen: Words = [titles.cancelled, 'Not all leases'];
const mayBeOpen = (...cidrs: string[]): Words => [titles.cancelled, ...cidrs, says.mayBeOpen];
const lists = 'DescribeSecurityGroupRules';
const asks = 'actions/get-job-for-workflow-run';
const revokes = 'RevokeSecurityGroupIngress';

const cancellationRows: readonly SweepRow[] = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).flatMap(
  (signal) => {
    const told = (words: Words) => (signal === 'SIGKILL' ? {} : { reads: words });
    return [
      cancelled(signal, 'the leases are listed', lists, told(unseen)),
      cancelled(signal, 'GitHub is asked', asks, told(mayBeOpen('203.0.113.1/32'))),
      cancelled(
        signal,
        'a rule is revoked',
        revokes,
        told(mayBeOpen('203.0.113.1/32', '203.0.113.2/32')),
      ),
    ];
  },
);

const fileRows: readonly SweepRow[] = [
  {
    title: 'The outputs can not be written',
    broken: { output: 'missing folder' },
    end: 1,
    left: known,
    reads: [...both, [titles.unwritableOutputs]] as Reads,
  },
  {
    title: 'The job summary can not be written',
    broken: { summary: 'missing folder' },
    end: 1,
    left: known,
    reads: [...both, [titles.unwritableSummary]] as Reads,
  },
  {
    title: 'Nobody reads the log any more',
    during: async ({ phase }) => phase.closeStdout(),
    end: 0,
    left: known,
    reads: [],
    unsaid: true,
  },
];

export const leaseRows: readonly SweepRow[] = [
  ...damagedRows,
  foreign('another value of the tag', [
    { Key: 'revoke-redshift-ingress', Value: 'leased' },
    ...tags.slice(1),
  ]),
  foreign('no tag of that key', tags.slice(1)),
  foreign('the key in capitals', [
    { Key: 'Revoke-Redshift-Ingress', Value: 'lease' },
    ...tags.slice(1),
  ]),
  otherServer,
  ...timeRows,
  ...cancellationRows,
  ...fileRows,
];
