import { cidrIp } from '../../support/group.ts';
import { tcp } from '../../support/vpc-group.ts';
import { says, titles } from '../../support/words.ts';
import { authorizes, lease, lists, revokes } from '../lease-target.ts';
import { always, type Row, type Scene } from '../row.ts';
import { session } from '../secrets.ts';
import { essentialFaults, injected, isSilent, type ServiceFault, serviceFaults } from './faults.ts';
import { open } from './readings.ts';

/** What every row of a lease has, unless told: the job asks for one address, and nothing of it stays. */
export const leasing = {
  target: lease,
  rules: [],
  absent: [cidrIp],
  main: 0,
  post: 0,
  left: [],
} as const satisfies Partial<Row>;

export const opened = [says.opened, cidrIp];
export const closed = [says.closed, cidrIp];
export const notOpened = (title: string) => [title, says.nothingOpened];
export const inDoubt = (title: string) => [title, says.notKnownWhetherOpened];
export const noLease = [says.noLeaseLeft];
export const alreadyClosed = [titles.alreadyClosed, cidrIp];

/** Enough for post to look several times for a rule that it does not see. */
const patience = { timeout: '16' };

const plain: Row = {
  ...leasing,
  title: 'a lease: nothing goes wrong',
  opened: [cidrIp],
  reads: { main: opened, post: closed },
};

const clear = ({ emulator }: Scene) => emulator.clearFaults();

/** Whether it is certain that a request which failed so changed nothing. */
const isRefusal = ({ title }: ServiceFault) =>
  title === titles.accessDenied || title === titles.throttled || title === titles.awsUnavailable;

const onceAtOpening = (fault: ServiceFault): Row => ({
  ...leasing,
  title: `opening a lease: ${fault.name}, once`,
  waits: isSilent(fault),
  inputs: fault.applied || isSilent(fault) ? patience : {},
  before: { main: injected(fault, { action: authorizes }) },
  ...(fault.passes
    ? { opened: [cidrIp], reads: { main: opened, post: closed } }
    : { main: 1, reads: { main: notOpened(fault.title), post: noLease } }),
});

const alwaysAtOpening = (fault: ServiceFault): Row => ({
  ...leasing,
  title: `opening a lease: ${fault.name}, at every attempt`,
  waits: fault.passes,
  ...(isRefusal(fault) ? {} : { inputs: patience }),
  before: { main: injected(fault, { action: authorizes, times: always }), post: clear },
  main: 1,
  opened: fault.applied ? [cidrIp] : [],
  reads: isRefusal(fault)
    ? { main: notOpened(fault.title), post: noLease }
    : { main: inDoubt(fault.title), post: fault.applied ? closed : [says.noRuleFound] },
});

const onceAtClosing = (fault: ServiceFault): Row => ({
  ...leasing,
  title: `closing a lease: ${fault.name}, once`,
  waits: isSilent(fault),
  before: { post: injected(fault, { action: revokes }) },
  opened: [cidrIp],
  ...(fault.passes
    ? { reads: { post: closed } }
    : { post: 1, left: [cidrIp], reads: { post: [open(fault.title), [says.closeManually]] } }),
});

const alwaysAtClosing = (fault: ServiceFault): Row => ({
  ...leasing,
  title: `closing a lease: ${fault.name}, at every attempt`,
  waits: fault.passes,
  before: { post: injected(fault, { action: revokes, times: always }) },
  opened: [cidrIp],
  post: 1,
  left: fault.applied ? [] : [cidrIp],
  reads: { post: open(fault.title) },
});

/** Another rule lets the address in on the port. It is as it was at the end. */
const taken: Partial<Row> = {
  others: [cidrIp],
  before: { main: ({ group }) => group.authorize(cidrIp) },
};
const widened = 'tcp 5439-5440 203.0.113.7/32';
/** All ranges that a lease tries, as a group that is busy has them. */
const ranges = Array.from({ length: 8 }, (_, below) =>
  Array.from({ length: 8 }, (_, above) => [5439 - below, 5439 + above] as const),
).flat();

const portRows: readonly Row[] = [
  {
    ...leasing,
    ...taken,
    title: 'a port that is taken: the next range',
    opened: [widened],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    ...taken,
    title: 'a port that is taken: the rule there is gone by the end of the job',
    others: [],
    before: {
      main: ({ group }) => group.authorize(cidrIp),
      post: ({ group }) => group.revoke(cidrIp),
    },
    opened: [cidrIp, widened],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    ...taken,
    title: 'a port that is taken, and a lost answer to the next range',
    before: {
      main({ group, emulator }) {
        group.authorize(cidrIp);
        emulator.inject({ kind: 'cut', at: 'after-change', action: authorizes, skip: 1 });
      },
    },
    inputs: patience,
    opened: [widened],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    ...taken,
    title: 'a port that is taken, and "error"',
    inputs: { 'if-port-taken': 'error' },
    main: 1,
    opened: [],
    reads: { main: notOpened(titles.portTaken), post: noLease },
  },
  {
    ...leasing,
    ...taken,
    title: 'a port that is taken to the end, and "wait"',
    inputs: { 'if-port-taken': 'wait' },
    waits: true,
    main: 1,
    opened: [],
    reads: { main: notOpened(titles.portTaken), post: noLease },
  },
  {
    ...leasing,
    title: 'a port that is free after a while, and "wait"',
    inputs: { 'if-port-taken': 'wait', timeout: '20' },
    before: {
      main({ group, onEnd }) {
        group.authorize(cidrIp);
        const timer = setTimeout(() => group.revoke(cidrIp), 2_000);
        onEnd(() => clearTimeout(timer));
      },
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    title: 'every range near the port is taken',
    others: ranges.map(([from, to]) => (from === to ? cidrIp : `tcp ${from}-${to} ${cidrIp}`)),
    before: {
      main({ group, emulator }) {
        emulator.ec2.rulesPerGroup = 100;
        const rules = ranges.map((range) => tcp(range, cidrIp));
        emulator.ec2.authorizeSecurityGroupIngress({ GroupId: group.id, IpPermissions: rules });
      },
    },
    main: 1,
    opened: [],
    reads: { main: notOpened(titles.portsTaken), post: noLease },
  },
];

/** Fills a group. */
const fill = ({ emulator, group }: Scene) => {
  emulator.ec2.rulesPerGroup = (emulator.ec2.ingressRules(group.id) ?? []).length;
};

const groupRows: readonly Row[] = [
  {
    ...leasing,
    title: 'a full group',
    before: { main: fill },
    main: 1,
    opened: [],
    reads: {
      main: [...notOpened(titles.groupsFull), 'Expired leases among the rules there: 0.'],
      post: noLease,
    },
  },
  {
    ...leasing,
    title: 'a full group, whose leases can not be listed',
    before: {
      main(scene) {
        fill(scene);
        scene.emulator.inject({ ...scene.group.denied, action: lists, times: always });
      },
    },
    main: 1,
    reads: {
      main: [...notOpened(titles.groupsFull), 'unknown (Access denied by AWS)'],
      post: noLease,
    },
  },
  {
    ...leasing,
    title: 'two groups of which the first is full',
    inputs: ({ emulator, group }) => {
      const { GroupId } = emulator.ec2.createSecurityGroup({
        GroupName: 'full',
        Description: 'Has room for none',
        VpcId: 'vpc-0123456789abcdef0',
      });
      const IpPermissions = Array.from({ length: 2 }, (_, n) => tcp(22, `10.0.0.${n}/32`));
      emulator.ec2.authorizeSecurityGroupIngress({ GroupId, IpPermissions });
      emulator.ec2.rulesPerGroup = 2;
      return { 'vpc-security-group-id': [GroupId, group.id].join('\n') };
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    title: 'a group that is not there',
    inputs: () => ({ 'vpc-security-group-id': 'sg-0123456789abcdef0' }),
    main: 1,
    reads: { main: notOpened(titles.vpcGroupNotFound), post: noLease },
  },
  {
    ...leasing,
    title: 'a lease that a sweep has closed before the end of the job',
    before: { post: ({ group }) => group.revoke(cidrIp) },
    opened: [cidrIp],
    reads: { main: opened, post: alreadyClosed },
  },
  {
    ...leasing,
    title: 'a rule like that of the lease, made by somebody else after a sweep',
    before: {
      post({ group }) {
        group.revoke(cidrIp);
        group.authorize(cidrIp);
      },
    },
    others: [cidrIp],
    reads: { main: opened, post: alreadyClosed },
  },
  {
    ...leasing,
    title: 'a rule of the lease whose tags were removed',
    before: {
      post({ emulator, group }) {
        const rules = emulator.ec2.ingressRules(group.id) ?? [];
        const Resources = rules.map(({ SecurityGroupRuleId }) => SecurityGroupRuleId);
        emulator.ec2.deleteTags({ Resources });
      },
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    title: 'a wider rule beside that of the lease',
    others: ['203.0.113.0/24', `tcp 5000-6000 ${cidrIp}`],
    before: {
      main: ({ emulator, group }) =>
        emulator.ec2.authorizeSecurityGroupIngress({
          GroupId: group.id,
          IpPermissions: [tcp(5439, '203.0.113.0/24'), tcp([5000, 6000], cidrIp)],
        }),
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
];

const staleRows: readonly Row[] = [
  {
    ...leasing,
    title: 'a lost answer, and reads that do not show the rule yet',
    inputs: patience,
    before: {
      main({ emulator }) {
        emulator.inject({ kind: 'cut', at: 'after-change', action: authorizes });
        emulator.inject({ kind: 'stale', writes: 1, action: lists, times: 2 });
      },
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    title: 'a rule that EC2 does not know everywhere yet at the end of the job',
    inputs: patience,
    before: {
      post({ emulator }) {
        emulator.inject({
          kind: 'error',
          code: 'InvalidSecurityGroupRuleId.NotFound',
          status: 400,
          message: 'The security group rule ID does not exist',
          action: revokes,
        });
        emulator.inject({ kind: 'stale', writes: 1, action: lists, times: 2 });
      },
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
  {
    ...leasing,
    title: 'a rule that reads still show after it was revoked',
    before: {
      post({ emulator }) {
        emulator.inject({ kind: 'cut', at: 'after-change', action: revokes });
        emulator.inject({ kind: 'stale', writes: 1, action: lists, times: 2 });
      },
    },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
];

const none = () => ({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
const ofTheSession = () => ({
  AWS_ACCESS_KEY_ID: session.accessKeyId,
  AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
  AWS_SESSION_TOKEN: session.sessionToken,
});
const valid = ({ emulator }: Scene) => emulator.acceptSession(session);
const expired = ({ emulator }: Scene) => emulator.acceptSession({ ...session, expired: true });

const credentialsRows: readonly Row[] = [
  {
    ...leasing,
    title: 'a lease without credentials',
    env: { main: none },
    main: 1,
    opened: [],
    reads: { main: notOpened(titles.noCredentials), post: noLease },
  },
  {
    ...leasing,
    title: 'a lease with credentials that have expired',
    env: { main: ofTheSession },
    before: { main: expired },
    main: 1,
    opened: [],
    reads: { main: notOpened(titles.credentialsExpired), post: noLease },
  },
  {
    ...leasing,
    title: 'a lease whose credentials are gone at the end of the job',
    env: { post: none },
    post: 1,
    opened: [cidrIp],
    left: [cidrIp],
    reads: { main: opened, post: [open(titles.noCredentials), [says.closeManually]] },
  },
  {
    ...leasing,
    title: 'a lease whose credentials expire before the end of the job',
    env: { main: ofTheSession },
    before: { main: valid, post: expired },
    post: 1,
    opened: [cidrIp],
    left: [cidrIp],
    reads: { main: opened, post: open(titles.credentialsExpired) },
  },
  {
    ...leasing,
    title: 'a lease with other credentials of the account at the end of the job',
    env: { post: ofTheSession },
    before: { post: valid },
    opened: [cidrIp],
    reads: { main: opened, post: closed },
  },
];

const unavailable = {
  kind: 'error',
  code: 'Unavailable',
  status: 503,
  message: 'Try later',
} as const;

/** The clock of the runner is ten minutes off, which AWS does not accept. */
const clockRows = [-1, 1].flatMap((sign): Row[] => {
  const words = `a clock that is ten minutes ${sign < 0 ? 'fast' : 'slow'}`;
  const shift = ({ emulator }: Scene) => {
    emulator.clock = () => Date.now() + sign * 600_000;
  };
  return [
    {
      ...leasing,
      title: `opening a lease: ${words}`,
      before: { main: shift },
      main: 1,
      reads: { main: notOpened(titles.wrongClockForLease), post: noLease },
    },
    {
      ...leasing,
      title: `opening a lease: ${words}, and an answer before that tells its time`,
      before: {
        main(scene) {
          shift(scene);
          scene.emulator.inject({ ...unavailable, action: authorizes });
        },
      },
      main: 1,
      reads: { main: notOpened(titles.wrongClockForLease), post: noLease },
    },
    {
      ...leasing,
      title: `closing a lease: ${words}`,
      before: { post: shift },
      opened: [cidrIp],
      reads: { main: opened, post: closed },
    },
  ];
});

/** A lease of a group whose address is given. */
export const leaseRows: readonly Row[] = [
  plain,
  ...serviceFaults.map(onceAtOpening),
  ...essentialFaults.map(alwaysAtOpening),
  ...serviceFaults.map(onceAtClosing),
  ...essentialFaults.map(alwaysAtClosing),
  ...portRows,
  ...groupRows,
  ...staleRows,
  ...credentialsRows,
  ...clockRows,
];
