import type { Disturbance, Refusal } from '../../emulator/faults.ts';
import type { Emulator, InjectedFault } from '../../emulator/index.ts';
import { cidrIp } from '../../support/group.ts';
import {
  ClusterIdentifier,
  looksUp,
  looksUpWorkgroup,
  workgroupName,
} from '../../support/stage.ts';
import {
  clusterGroup,
  groupOfCluster,
  groupOfWorkgroup,
  inDefaultVpc,
  inOtherVpc,
  type Target,
} from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row } from '../row.ts';
import { nothingLeft, open, revoked, willRevoke } from './readings.ts';

/** A kind of warehouse that is looked up. */
interface Kind {
  readonly name: 'cluster' | 'workgroup';
  readonly input: string;
  /** The operation that looks it up. */
  readonly action: string;
  readonly target: (target: Target, port?: number) => Target;
  readonly denied: Refusal;
  readonly deniedTitle: string;
  readonly notFoundTitle: string;
  /** Puts it there with this status, and these security groups. */
  put(emulator: Emulator, status: string, ...groups: readonly string[]): void;
  remove(emulator: Emulator): void;
}

const cluster: Kind = {
  name: 'cluster',
  input: 'cluster-identifier',
  action: looksUp,
  target: groupOfCluster,
  denied: { kind: 'error', code: 'AccessDenied', status: 403, message: 'not authorized' },
  deniedTitle: titles.accessDenied,
  notFoundTitle: titles.clusterNotFound,
  put: ({ redshift }, ClusterStatus, ...groups) =>
    redshift.putCluster({
      ClusterIdentifier,
      ClusterStatus,
      VpcSecurityGroups: groups.map((VpcSecurityGroupId) => ({
        VpcSecurityGroupId,
        Status: 'active',
      })),
    }),
  remove: ({ redshift }) =>
    redshift.deleteCluster({ ClusterIdentifier, SkipFinalClusterSnapshot: true }),
};

const workgroup: Kind = {
  name: 'workgroup',
  input: 'workgroup-name',
  action: looksUpWorkgroup,
  target: groupOfWorkgroup,
  denied: {
    kind: 'error',
    code: 'AccessDenied',
    status: 400,
    message: 'User: ci is not authorized to perform: redshift-serverless:GetWorkgroup',
  },
  deniedTitle: titles.workgroupDenied,
  notFoundTitle: titles.workgroupNotFound,
  put: ({ redshiftServerless }, status, ...securityGroupIds) =>
    redshiftServerless.putWorkgroup({
      workgroupName,
      status: status.toUpperCase() as 'AVAILABLE',
      securityGroupIds,
    }),
  remove: ({ redshiftServerless }) => redshiftServerless.deleteWorkgroup({ workgroupName }),
};

const jobEnd = { 'revoke-at': 'job-end' };

type Struck = readonly [name: string, title: string, fault: Refusal | Disturbance];

const passing: readonly Struck[] = [
  ['throttled', titles.throttled, { kind: 'throttling' }],
  ['met by an internal failure', titles.awsFailed, { kind: 'internal-failure' }],
  ['met by an unavailable service', titles.awsUnavailable, { kind: 'service-unavailable' }],
  ['cut', titles.connectionLost, { kind: 'cut', at: 'before-change' }],
  ['met by a page of HTML', titles.notFromAws, { kind: 'html', at: 'before-change', status: 200 }],
  [
    'met by a page of a gateway',
    titles.notFromAws,
    { kind: 'html', at: 'before-change', status: 502 },
  ],
  ['answered by half', titles.notFromAws, { kind: 'truncated' }],
  ['left without a response', titles.noResponse, { kind: 'silence', at: 'before-change' }],
];

function rowsOf({ name, action, denied, deniedTitle, ...kind }: Kind): Row[] {
  const target = kind.target(inOtherVpc);
  const overcome = passing.map(
    ([how, , fault]): Row => ({
      title: `a ${name} look-up that is ${how} once`,
      waits: fault.kind === 'silence',
      target,
      before: { main: ({ emulator }) => emulator.inject({ ...fault, action }) },
      main: 0,
      post: 0,
      left: [],
      reads: { main: revoked, post: nothingLeft },
    }),
  );

  /** Main could not look it up, so the end of the job does. */
  const madeByPost = [...passing, ['denied', deniedTitle, denied] as Struck].flatMap(
    ([how, title, fault]) =>
      (fault === denied || fault.kind === 'silence' ? [{}, jobEnd] : [{}]).map(
        (inputs): Row => ({
          title: `a ${name} look-up that is ${how} in main${inputs === jobEnd ? ', at the end of the job' : ''}`,
          waits: fault !== denied,
          target,
          inputs,
          before: {
            main: ({ emulator }) => emulator.inject({ ...fault, action, times: always }),
            post: ({ emulator }) => emulator.clearFaults(),
          },
          main: 1,
          post: 0,
          left: [],
          reads: { main: open(title), post: revoked },
        }),
      ),
  );

  const hopeless = ([how, title, fault]: Struck): Row => ({
    title: `a ${name} look-up that is ${how} for ever`,
    waits: fault !== denied,
    target,
    before: {
      main: ({ emulator }) => emulator.inject({ ...fault, action, times: always }),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(title), post: open(title) },
  });

  /** Main is ended while it looks it up. */
  const ended = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const).flatMap((signal) =>
    [{}, jobEnd].map((inputs): Row => {
      let held: InjectedFault;
      return {
        title: `${signal} while a ${name} is looked up${inputs === jobEnd ? ', at the end of the job' : ''}`,
        target,
        inputs,
        before: {
          main({ emulator }) {
            held = emulator.inject({ kind: 'hold', at: 'before-change', action });
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
        title: `a ${name} that does not exist${when}`,
        target,
        inputs: { ...inputs, [kind.input]: 'nosuch' },
        reads: { main: [kind.notFoundTitle, 'nosuch'], post: nothingLeft },
      },
      {
        ...rest,
        title: `a ${name} without a security group${when}`,
        target,
        before: {
          main: ({ emulator }) => kind.put(emulator, 'available'),
        },
        reads: { main: [titles.warehouseWithoutGroup], post: nothingLeft },
      },
    ];
  });

  const deleting: Row = {
    title: `a ${name} that is being deleted`,
    target,
    before: {
      main: ({ emulator }) => kind.put(emulator, 'deleting'),
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.warehouseBeingDeleted), post: open(titles.warehouseBeingDeleted) },
  };

  const goneAtTheEnd: Row = {
    title: `a ${name} look-up that is denied in main, and a ${name} that is gone at the end of the job`,
    target,
    rules: [],
    absent: [cidrIp],
    before: {
      main: ({ emulator }) => emulator.inject({ ...denied, action, times: always }),
      post({ emulator }) {
        emulator.clearFaults();
        kind.remove(emulator);
      },
    },
    main: 1,
    post: 1,
    left: [],
    reads: { main: [deniedTitle], post: [kind.notFoundTitle] },
  };

  const withoutPort: Row = {
    title: `a ${name} whose port AWS tells as 0`,
    target: kind.target(inDefaultVpc, 0),
    main: 0,
    post: 0,
    left: [],
    reads: { main: [['Port 5439', 'assumed'], revoked] },
  };

  /** The first response has no groups yet. */
  const created: Row = {
    title: `a ${name} that is being created, and has its groups a moment later`,
    target,
    before: {
      main({ emulator, group }) {
        kind.put(emulator, 'creating');
        setTimeout(() => kind.put(emulator, 'creating', group.id), 1_000);
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  };

  const creating: Row = {
    title: `a ${name} that is being created, and whose groups are not known in time`,
    waits: true,
    target,
    before: {
      main: ({ emulator }) => kind.put(emulator, 'creating'),
      post: ({ emulator, group }) => kind.put(emulator, 'modifying', group.id),
    },
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.warehouseBeingCreated), post: revoked },
  };

  const atJobEnd: Row = {
    title: `a ${name} in a VPC, at the end of the job`,
    target,
    inputs: jobEnd,
    main: 0,
    post: 0,
    left: [],
    reads: { main: [['Port 5439', `the port of the ${name}`], willRevoke], post: revoked },
  };

  return [
    ...overcome,
    ...madeByPost,
    ...[passing[0], passing.at(-1), ['denied', deniedTitle, denied]].map((each) =>
      hopeless(each as Struck),
    ),
    ...ended,
    ...nothing,
    deleting,
    goneAtTheEnd,
    withoutPort,
    created,
    creating,
    atJobEnd,
  ];
}

const clusters: readonly Row[] = [
  {
    title: 'a cluster whose port AWS does not tell',
    target: groupOfCluster(inDefaultVpc),
    before: { main: ({ emulator, group }) => cluster.put(emulator, 'available', group.id) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [['Port 5439', 'assumed'], revoked] },
  },
  {
    title: 'a cluster outside a VPC',
    target: groupOfCluster(clusterGroup),
    main: 0,
    post: 0,
    left: [],
    reads: { main: [[`Cluster ${ClusterIdentifier} has`], revoked], post: nothingLeft },
  },
];

/** What only the API of workgroups says, or is refused for. */
const refused = (code: string, title: string, message = 'no'): Row => ({
  title: `a workgroup look-up that is refused with ${code}`,
  target: groupOfWorkgroup(inOtherVpc),
  before: {
    main: ({ emulator }) =>
      emulator.inject({
        kind: 'error',
        code,
        status: 400,
        message,
        action: looksUpWorkgroup,
        times: always,
      }),
    post: ({ emulator }) => emulator.clearFaults(),
  },
  main: 1,
  post: 0,
  left: [],
  reads: { main: open(title), post: revoked },
});

const workgroups: readonly Row[] = [
  refused('ValidationException', titles.awsRefused),
  refused('ExpiredTokenException', titles.credentialsExpired),
  refused('UnrecognizedClientException', titles.credentialsInvalid),
  refused('InvalidSignatureException', titles.wrongClock, 'Signature expired: 20261125'),
];

/** The look-up of the security groups of a cluster or a workgroup. */
export const lookUpRows: readonly Row[] = [
  ...rowsOf(cluster),
  ...rowsOf(workgroup),
  ...clusters,
  ...workgroups,
];
