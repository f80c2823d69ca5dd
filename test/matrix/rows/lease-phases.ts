import type { Fault, InjectedFault } from '../../emulator/index.ts';
import type { Breakage } from '../../runner/index.ts';
import { cidrIp } from '../../support/group.ts';
import { says, titles } from '../../support/words.ts';
import { authorizes, lists, revokes } from '../lease-target.ts';
import { type Acting, always, type End, type Row, type Scene } from '../row.ts';
import { closed, inDoubt, leasing, noLease, opened } from './lease.ts';
import { open } from './readings.ts';

const gentle = ['SIGINT', 'SIGTERM'] as const;
const signals = [...gentle, 'SIGKILL'] as const;
type Signal = (typeof signals)[number];

/** Main notices SIGINT and SIGTERM, and leaves red; SIGKILL ends it. */
const endOn = (signal: Signal): End => (signal === 'SIGKILL' ? signal : 1);

/** Sends a signal to a phase when a fault has struck. */
function when(signal: Signal, fault: Fault) {
  let injected: InjectedFault;
  return {
    inject({ emulator }: Scene) {
      injected = emulator.inject(fault);
    },
    async signal({ kill }: Acting) {
      await injected.reached;
      kill(signal);
    },
    release: () => injected.release(),
  };
}

const rowsOf = (signal: Signal): Row[] => {
  const held = (at: 'before-change' | 'after-change', action = authorizes) =>
    when(signal, { kind: 'hold', at, action });
  const [before, later, after] = [
    held('before-change'),
    held('before-change'),
    held('after-change'),
  ];
  const reads = signal === 'SIGKILL' ? {} : { main: inDoubt(titles.cancelled) };
  return [
    {
      ...leasing,
      title: `a lease: ${signal} while Node starts`,
      during: { main: async ({ kill }) => kill(signal) },
      main: signal,
      post: 1,
      reads: { post: [titles.leaseLost] },
    },
    {
      ...leasing,
      title: `a lease: ${signal} before the change`,
      before: { main: before.inject },
      during: { main: before.signal },
      main: endOn(signal),
      opened: [],
      reads: { ...reads, post: [says.noRuleFound] },
    },
    {
      ...leasing,
      title: `a lease: ${signal} before a change that is made after all`,
      before: {
        main: later.inject,
        post() {
          // While post is looking.
          setTimeout(later.release, 2_000);
        },
      },
      during: { main: later.signal },
      main: endOn(signal),
      opened: [],
      reads: { ...reads, post: closed },
    },
    {
      ...leasing,
      title: `a lease: ${signal} after the change`,
      before: { main: after.inject },
      during: { main: after.signal },
      main: endOn(signal),
      opened: [cidrIp],
      reads: { ...reads, post: closed },
    },
  ];
};

/** Killed outright around a write of the state. */
const killedAtState = (
  moment: string,
  words: string,
  rest: Partial<Row> & Pick<Row, 'reads'>,
): Row => ({
  ...leasing,
  title: `a lease: SIGKILL ${words}`,
  env: {
    main: () => ({
      NODE_OPTIONS: `--import ${new URL('../kill-at-state.ts', import.meta.url)}`,
      KILL_AT: moment,
    }),
    post: () => ({ NODE_OPTIONS: undefined }),
  },
  main: 'SIGKILL',
  ...rest,
});

const killRows: readonly Row[] = [
  killedAtState('before 1', 'before the state says that nothing is open', {
    post: 1,
    opened: [],
    reads: { post: [titles.leaseLost, says.stateMissing] },
  }),
  killedAtState('after 1', 'when the state says that nothing is open', {
    opened: [],
    reads: { post: noLease },
  }),
  killedAtState('before 2', 'before the lease is in the state', {
    opened: [],
    reads: { post: noLease },
  }),
  killedAtState('after 2', 'when the lease is in the state', {
    opened: [],
    reads: { post: [says.noRuleFound] },
  }),
  killedAtState('before 3', 'after the response, before the ids are in the state', {
    opened: [cidrIp],
    reads: { post: closed },
  }),
  killedAtState('after 3', 'when the ids are in the state', {
    opened: [cidrIp],
    reads: { post: closed },
  }),
];

/** The end of the job is cancelled too; nothing comes after it. */
const postCancelled = (signal: (typeof gentle)[number]): Row => {
  const struck = when(signal, { kind: 'hold', at: 'before-change', action: revokes });
  return {
    ...leasing,
    title: `closing a lease: ${signal} before the change`,
    before: { post: struck.inject },
    during: { post: struck.signal },
    post: 1,
    opened: [cidrIp],
    left: [cidrIp],
    reads: { main: opened, post: open(titles.cancelled) },
  };
};

/** Killed in main after the change: post has to find the rule by its tag, and something is wrong with that too. */
const found = (words: string, fault: Fault, rest: Partial<Row> & Pick<Row, 'reads'>): Row => ({
  ...killedAtState('before 3', `before the ids are in the state, and ${words}`, {
    before: { post: ({ emulator }) => emulator.inject(fault) },
    opened: [cidrIp],
    ...rest,
  }),
});

const lookRows: readonly Row[] = [
  found(
    'reads that do not show the rule at first',
    { kind: 'stale', writes: 1, action: lists, times: 3 },
    { reads: { post: closed } },
  ),
  found(
    'throttled looks',
    { kind: 'throttling', action: lists, times: 2 },
    { reads: { post: closed } },
  ),
  found(
    'looks that are denied',
    {
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
      message: 'no',
      action: lists,
      times: always,
    },
    {
      post: 1,
      left: [cidrIp],
      reads: { post: [[titles.accessDenied, says.notKnownWhetherLeased], [says.lookForRules]] },
    },
  ),
  found(
    'a revocation that is denied',
    {
      kind: 'error',
      code: 'UnauthorizedOperation',
      status: 403,
      message: 'no',
      action: revokes,
      times: always,
    },
    { post: 1, left: [cidrIp], reads: { post: open(titles.accessDenied) } },
  ),
];

/** The state on its way from main to post. */
const stateChanged = (
  words: string,
  why: string,
  change: (text: string) => string | undefined,
): Row => ({
  ...leasing,
  title: `a lease whose state is ${words}`,
  env: { post: ({ state }) => ({ STATE_lease: change(state['lease'] ?? '') }) },
  post: 1,
  opened: [cidrIp],
  left: [cidrIp],
  reads: { main: opened, post: [titles.leaseLost, why, cidrIp, says.mayBeOpen] },
});

const stateRows: readonly Row[] = [
  stateChanged('missing', says.stateMissing, () => undefined),
  stateChanged('cut short', says.stateDamaged, (text) => text.slice(0, 200)),
  stateChanged('changed in one place', says.stateDamaged, (text) =>
    text.replace('us-east-1', 'us-west-2'),
  ),
  stateChanged('of another version', says.stateOfAnotherVersion, (text) =>
    JSON.stringify({ ...JSON.parse(text), version: '0.0.1' }),
  ),
];

// Only Linux has a file for a full disk.
const breakages: Record<string, Breakage> = {
  'cannot be written': 'missing folder',
  ...(process.platform === 'linux' && { 'is on a full disk': 'disk full' }),
};

const fileRows = Object.entries(breakages).flatMap(([words, breakage]): Row[] => [
  {
    ...leasing,
    title: `a lease, and a state file that ${words}`,
    broken: { main: { state: breakage } },
    main: 1,
    post: 1,
    opened: [],
    reads: { main: [titles.unwritableState], post: [titles.leaseLost] },
  },
  {
    ...leasing,
    title: `a lease, and an output file that ${words}`,
    broken: { main: { output: breakage } },
    main: 1,
    opened: [cidrIp],
    reads: { main: [titles.unwritableOutputs], post: closed },
  },
  {
    ...leasing,
    title: `a lease, and a summary file that ${words}`,
    broken: { main: { summary: breakage }, post: { summary: breakage } },
    main: 1,
    post: 1,
    opened: [cidrIp],
    reads: { main: [titles.unwritableSummary], post: closed },
  },
]);

/** How the phases of a lease may be told to leave, or be killed, and what is wrong with their state. */
export const leasePhaseRows: readonly Row[] = [
  ...signals.flatMap(rowsOf),
  ...killRows,
  ...gentle.map(postCancelled),
  ...lookRows,
  ...stateRows,
  ...fileRows,
];
