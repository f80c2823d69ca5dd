import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fault, InjectedFault } from '../../emulator/index.ts';
import { cidrIp } from '../../support/group.ts';
import { clusterGroup } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import { type Acting, always, type End, type Reads, type Row, type Scene } from '../row.ts';
import { foundGone, nothingLeft, open, recovered, revoked, willRevoke } from './readings.ts';

const { revokes, describes } = clusterGroup;

const gentle = ['SIGINT', 'SIGTERM'] as const;
const signals = [...gentle, 'SIGKILL'] as const;
type Signal = (typeof signals)[number];

/** Main notices SIGINT and SIGTERM, and leaves red; SIGKILL ends it. */
const endOn = (signal: Signal): End => (signal === 'SIGKILL' ? signal : 1);
const cancelled = open(titles.cancelled);
const fromInputs = [recovered(says.stateMissing), revoked];

/** Sends a signal to a phase when a fault has struck. */
function when(signal: Signal, fault: Fault, more?: (scene: Scene) => void) {
  let injected: InjectedFault;
  return {
    fault(scene: Scene) {
      more?.(scene);
      injected = scene.emulator.inject(fault);
    },
    async signal({ kill }: Acting) {
      await injected.reached;
      kill(signal);
    },
    release: () => injected.release(),
  };
}

function row(
  signal: Signal,
  moment: string,
  struck: ReturnType<typeof when>,
  rest: Partial<Row> & Pick<Row, 'reads'>,
): Row {
  return {
    title: `${signal} ${moment}`,
    inputs: { timeout: '20' },
    before: { main: struck.fault },
    during: { main: struck.signal },
    main: endOn(signal),
    post: 0,
    left: [],
    ...rest,
    reads: { ...(signal === 'SIGKILL' ? {} : { main: cancelled }), ...rest.reads },
  };
}

const rowsOf = (signal: Signal): Row[] => {
  const held = (at: 'before-change' | 'after-change') =>
    when(signal, { kind: 'hold', at, action: revokes });
  const changedLater = held('before-change');
  return [
    {
      title: `${signal} while Node starts`,
      during: { main: async ({ kill }) => kill(signal) },
      main: signal,
      post: 0,
      left: [],
      reads: { post: fromInputs },
    },
    whileCredentialsAreFetched(signal),
    row(signal, 'before the change', held('before-change'), { reads: { post: revoked } }),
    row(signal, 'before a change that is made after all', changedLater, {
      before: { main: changedLater.fault, post: changedLater.release },
      reads: { post: revoked },
    }),
    row(signal, 'after the change', held('after-change'), { reads: { post: foundGone } }),
    whileBusy(signal),
    row(
      signal,
      'while AWS still shows the rule',
      when(signal, { kind: 'hold', at: 'before-change', action: describes }, ({ emulator }) => {
        emulator.redshift.revokingFor = { describes: 2 };
      }),
      {
        reads: { post: foundGone, ...(signal !== 'SIGKILL' && { main: [cidrIp, says.mayBeOpen] }) },
      },
    ),
    row(
      signal,
      'between two rules',
      when(signal, {
        kind: 'hold',
        at: 'before-change',
        action: revokes,
        skip: 1,
      }),
      {
        rules: ['10.0.0.0/8', cidrIp],
        reads: {
          post: revoked,
          ...(signal !== 'SIGKILL' && { main: [says.revoked, '10.0.0.0/8'] }),
        },
      },
    ),
  ];
};

/** The group was busy, and main has begun to wait. */
const whileBusy = (signal: Signal): Row => ({
  title: `${signal} while a busy group is waited for`,
  inputs: { timeout: '60' },
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'busy', action: revokes, times: always }),
    post: ({ emulator }) => emulator.clearFaults(),
  },
  during: {
    async main({ phase, kill }) {
      await phase.printed('request id');
      kill(signal);
    },
  },
  main: endOn(signal),
  post: 0,
  left: [],
  reads: { post: revoked, ...(signal !== 'SIGKILL' && { main: [says.jobCancelled] }) },
});

/** The SDK waits in main for the host's credentials service. */
function silentCredentials(asked: () => void): Pick<Row, 'env'> {
  return {
    env: {
      async main({ onEnd }) {
        const service = createServer(asked);
        await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
        onEnd(() => service.closeAllConnections());
        onEnd(() => service.close());
        const { port } = service.address() as AddressInfo;
        return {
          AWS_ACCESS_KEY_ID: undefined,
          AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}/`,
        };
      },
      post: ({ emulator }) => ({ AWS_ACCESS_KEY_ID: emulator.credentials.accessKeyId }),
    },
  };
}

const credentialsThatNeverCome: Row = {
  title: 'credentials that never come in main',
  waits: true,
  ...silentCredentials(() => undefined),
  during: {
    async main({ phase, kill }) {
      // Far more than the time that the phase has.
      await Promise.race([phase.result, delay(10_000, undefined, { ref: false })]);
      kill('SIGKILL');
    },
  },
  main: 1,
  post: 0,
  left: [],
  reads: { main: [cidrIp, says.mayBeOpen], post: revoked },
};

/** The state is written and no request sent yet. */
function whileCredentialsAreFetched(signal: Signal): Row {
  const asked = Promise.withResolvers<void>();
  return {
    title: `${signal} before the request, while credentials are fetched`,
    ...silentCredentials(asked.resolve),
    during: {
      async main({ kill }) {
        await asked.promise;
        kill(signal);
      },
    },
    main: endOn(signal),
    post: 0,
    left: [],
    reads: { post: revoked },
  };
}

/** Killed outright around a write of the state: every rule that was not confirmed is still pending. */
const killedAtState = (moment: string, words: string, post: Reads) =>
  ({
    title: `SIGKILL ${words}`,
    env: {
      main: () => ({
        NODE_OPTIONS: `--import ${new URL('../kill-at-state.ts', import.meta.url)}`,
        KILL_AT: moment,
      }),
      post: () => ({ NODE_OPTIONS: undefined }),
    },
    main: 'SIGKILL',
    post: 0,
    left: [],
    reads: { post },
  }) satisfies Row;

/** The end of the job is cancelled too; nothing comes after it. */
const postCancelled = (signal: (typeof gentle)[number]): Row => {
  const struck = when(signal, { kind: 'hold', at: 'before-change', action: revokes });
  return {
    title: `${signal} at the end of the job, before the change`,
    inputs: { 'revoke-at': 'job-end' },
    before: { post: struck.fault },
    during: { post: struck.signal },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: { main: willRevoke, post: cancelled },
  };
};

/** How a phase may be told to leave, or be killed, and when. */
export const cancellationRows: readonly Row[] = [
  ...signals.flatMap(rowsOf),
  credentialsThatNeverCome,
  killedAtState('before 1', 'before the state is written', fromInputs),
  killedAtState('after 1', 'when the state has been written', revoked),
  killedAtState('before 3', 'before the state says that a request may be under way', revoked),
  killedAtState('after 3', 'when the state says that a request may be under way', revoked),
  killedAtState('before 4', 'after the response, before the state says so', foundGone),
  killedAtState('after 4', 'after the response, when the state says so', nothingLeft),
  ...gentle.map(postCancelled),
];
