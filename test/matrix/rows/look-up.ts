import type { Disturbance, Refusal } from '../../emulator/faults.ts';
import type { InjectedFault } from '../../emulator/index.ts';
import { cidrIp } from '../../support/group.ts';
import { ClusterIdentifier, looksUp } from '../../support/stage.ts';
import { clusterGroup, groupOfCluster, inDefaultVpc, inOtherVpc } from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row } from '../row.ts';
import { nothingLeft, open, revoked, willRevoke } from './readings.ts';

const target = groupOfCluster(inOtherVpc);
const jobEnd = { 'revoke-at': 'job-end' };
const denied: Refusal = {
  kind: 'error',
  code: 'AccessDenied',
  status: 403,
  message: 'not authorized',
};

type Struck = readonly [name: string, title: string, fault: Refusal | Disturbance];

const passing: readonly Struck[] = [
  ['throttled', titles.throttled, { kind: 'throttling' }],
  ['met by an internal failure', titles.awsFailed, { kind: 'internal-failure' }],
  ['cut', titles.connectionLost, { kind: 'cut', at: 'before-change' }],
  ['met by a page of HTML', titles.notFromAws, { kind: 'html', at: 'before-change', status: 200 }],
  ['left without a response', titles.noResponse, { kind: 'silence', at: 'before-change' }],
];

const overcome = passing.map(
  ([name, , fault]): Row => ({
    title: `a cluster look-up that is ${name} once`,
    waits: fault.kind === 'silence',
    target,
    before: { main: ({ emulator }) => emulator.inject({ ...fault, action: looksUp }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  }),
);

/** Main could not look the cluster up, so the end of the job does. */
const madeByPost = [...passing, ['denied', titles.accessDenied, denied] as Struck].flatMap(
  ([name, title, fault]) =>
    (fault === denied || fault.kind === 'silence' ? [{}, jobEnd] : [{}]).map(
      (inputs): Row => ({
        title: `a cluster look-up that is ${name} in main${inputs === jobEnd ? ', at the end of the job' : ''}`,
        waits: fault !== denied,
        target,
        inputs,
        before: {
          main: ({ emulator }) => emulator.inject({ ...fault, action: looksUp, times: always }),
          post: ({ emulator }) => emulator.clearFaults(),
        },
        main: 1,
        post: 0,
        left: [],
        reads: { main: open(title), post: revoked },
      }),
    ),
);

const hopeless = ([name, title, fault]: Struck): Row => ({
  title: `a cluster look-up that is ${name} for ever`,
  waits: fault !== denied,
  target,
  before: { main: ({ emulator }) => emulator.inject({ ...fault, action: looksUp, times: always }) },
  main: 1,
  post: 1,
  left: [cidrIp],
  reads: { main: open(title), post: open(title) },
});

/** Main is ended while it looks the cluster up. */
const ended = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).flatMap((signal) =>
  [{}, jobEnd].map((inputs): Row => {
    let held: InjectedFault;
    return {
      title: `${signal} while a cluster is looked up${inputs === jobEnd ? ', at the end of the job' : ''}`,
      target,
      inputs,
      before: {
        main({ emulator }) {
          held = emulator.inject({ kind: 'hold', at: 'before-change', action: looksUp });
        },
      },
      during: {
        async main({ kill }) {
          await held.reached;
          kill(signal);
        },
      },
      main: signal === 'SIGKILL' ? signal : 1,
      post: 0,
      left: [],
      reads: { ...(signal !== 'SIGKILL' && { main: open(titles.cancelled) }), post: revoked },
    };
  }),
);

/** AWS has said that there is nothing to revoke: one error, and post has nothing to do. */
const nothing = [{}, jobEnd].flatMap((inputs): Row[] => {
  const when = inputs === jobEnd ? ', at the end of the job' : '';
  const rest = { inputs, rules: [], absent: [cidrIp], main: 1, post: 0, left: [] } as const;
  return [
    {
      ...rest,
      title: `a cluster that does not exist${when}`,
      target,
      inputs: { ...inputs, 'cluster-identifier': 'nosuch' },
      reads: { main: [titles.clusterNotFound, 'nosuch'], post: nothingLeft },
    },
    {
      ...rest,
      title: `a cluster without a security group${when}`,
      target,
      before: {
        main: ({ emulator }) =>
          emulator.redshift.putCluster({ ClusterIdentifier, ClusterStatus: 'available' }),
      },
      reads: { main: [titles.clusterWithoutGroup], post: nothingLeft },
    },
  ];
});

const deleting: Row = {
  title: 'a cluster that is being deleted',
  target,
  before: {
    main: ({ emulator }) =>
      emulator.redshift.putCluster({ ClusterIdentifier, ClusterStatus: 'deleting' }),
  },
  main: 1,
  post: 1,
  left: [cidrIp],
  reads: { main: open(titles.clusterBeingDeleted), post: open(titles.clusterBeingDeleted) },
};

const goneAtTheEnd: Row = {
  title:
    'a cluster look-up that is denied in main, and a cluster that is gone at the end of the job',
  target,
  rules: [],
  absent: [cidrIp],
  before: {
    main: ({ emulator }) => emulator.inject({ ...denied, action: looksUp, times: always }),
    post({ emulator }) {
      emulator.clearFaults();
      emulator.redshift.deleteCluster({ ClusterIdentifier, SkipFinalClusterSnapshot: true });
    },
  },
  main: 1,
  post: 1,
  left: [],
  reads: { main: [titles.accessDenied], post: [titles.clusterNotFound] },
};

const withoutPort = [0, undefined].map(
  (port): Row => ({
    title: `a cluster whose port AWS tells as ${port}`,
    target: port === undefined ? groupOfCluster(inDefaultVpc) : groupOfCluster(inDefaultVpc, port),
    before: {
      main({ emulator, group }) {
        if (port !== undefined) return;
        const VpcSecurityGroups = [{ VpcSecurityGroupId: group.id, Status: 'active' }];
        emulator.redshift.putCluster({
          ClusterIdentifier,
          ClusterStatus: 'available',
          VpcSecurityGroups,
        });
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [['Port 5439', 'assumed'], revoked] },
  }),
);

const plain: readonly Row[] = [
  {
    title: 'a cluster outside a VPC',
    target: groupOfCluster(clusterGroup),
    main: 0,
    post: 0,
    left: [],
    reads: { main: [[`Cluster ${ClusterIdentifier} has`], revoked], post: nothingLeft },
  },
  {
    title: 'a cluster in a VPC, at the end of the job',
    target,
    inputs: jobEnd,
    main: 0,
    post: 0,
    left: [],
    reads: { main: [['Port 5439', 'the port of the cluster'], willRevoke], post: revoked },
  },
];

/** The look-up of a cluster's security groups. */
export const lookUpRows: readonly Row[] = [
  ...overcome,
  ...madeByPost,
  ...[
    ...passing.slice(0, 1),
    ...passing.slice(-1),
    ['denied', titles.accessDenied, denied] as Struck,
  ].map(hopeless),
  ...ended,
  ...nothing,
  deleting,
  goneAtTheEnd,
  ...withoutPort,
  ...plain,
];
