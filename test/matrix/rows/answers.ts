import { cidrIp, type Group } from '../../support/group.ts';
import { type Rewrite, startRewriter } from '../../support/rewriter.ts';
import { ClusterIdentifier, looksUp } from '../../support/stage.ts';
import {
  clusterGroup,
  groupOfCluster,
  inDefaultVpc,
  inOtherVpc,
  type Target,
  targets,
} from '../../support/targets.ts';
import { noGroup } from '../../support/vpc-group.ts';
import { says, titles } from '../../support/words.ts';
import { always, type Row } from '../row.ts';
import { notFound, nothingLeft, open, revoked } from './readings.ts';

/** Lets something before AWS change the responses. */
const changing = (change: (group: Group) => Rewrite): Pick<Row, 'env'> => ({
  env: {
    async main({ emulator, group, onEnd }) {
      const rewriter = await startRewriter(emulator.url, change(group));
      onEnd(rewriter.close);
      return { AWS_ENDPOINT_URL: rewriter.url };
    },
  },
});

const naming =
  (operation: string, other: string) =>
  (group: Group): Rewrite =>
  (body, action) =>
    action === operation ? body.replaceAll(group.id, other) : body;

const wrong = { main: 1, post: 1, left: [cidrIp] } as const;
const dryRun = { 'dry-run': 'true' };

/** Responses that are about something else than the request. */
const aboutOthers: readonly Row[] = [
  {
    title: 'a description of another cluster security group',
    target: clusterGroup,
    inputs: { 'revoke-at': 'job-end' },
    rules: [],
    absent: [cidrIp],
    ...changing(naming(clusterGroup.describes, 'another-group')),
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.wrongResponse, cidrIp], post: [titles.ruleNotFound, cidrIp] },
  },
  {
    title: 'a description of another VPC security group, where a rule is missing',
    target: inOtherVpc,
    absent: ['198.51.100.7/32'],
    ...changing(naming(inOtherVpc.describes, noGroup)),
    ...wrong,
    reads: { main: open(titles.wrongResponse) },
  },
  {
    title: 'a description of another cluster',
    target: groupOfCluster(inOtherVpc),
    ...changing(
      () => (body, action) =>
        action === looksUp ? body.replaceAll(`>${ClusterIdentifier}<`, '>another-cluster<') : body,
    ),
    ...wrong,
    reads: { main: [...open(titles.wrongResponse), ClusterIdentifier] },
  },
  {
    title: 'a revocation that AWS confirms for another VPC security group',
    target: inOtherVpc,
    ...changing(naming(inOtherVpc.revokes, noGroup)),
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a revocation that AWS confirms for another cluster security group',
    target: clusterGroup,
    ...changing(naming(clusterGroup.revokes, 'another-group')),
    main: 1,
    post: 0,
    left: [],
    reads: { main: open(titles.wrongResponse) },
  },
  {
    title: 'a description of another VPC security group, in a dry run',
    target: inOtherVpc,
    rules: [],
    absent: [cidrIp],
    inputs: dryRun,
    ...changing(naming(inOtherVpc.describes, noGroup)),
    main: 1,
    post: 0,
    left: [],
    reads: { main: [titles.wrongResponse, cidrIp] },
  },
];

const unknownTo = (target: Target) =>
  target === clusterGroup
    ? ({ code: 'AuthorizationNotFound', status: 404 } as const)
    : ({ code: 'InvalidPermission.NotFound', status: 400 } as const);

/** AWS calls a rule unknown that its own description shows: it is asked again. */
const contradictions = targets.flatMap((target): Row[] => {
  const says404 = (times: number) => ({
    main: ({ emulator }: Parameters<NonNullable<NonNullable<Row['before']>['main']>>[0]) =>
      emulator.inject({
        kind: 'error',
        ...unknownTo(target),
        message: 'There is no such rule',
        action: target.revokes,
        times,
      }),
  });
  return [
    {
      title: `a rule that AWS calls unknown, and shows in ${target.name}`,
      target,
      before: says404(1),
      main: 0,
      post: 0,
      left: [],
      reads: { main: revoked, post: nothingLeft },
    },
    {
      title: `a rule that AWS calls unknown for ever, and shows in ${target.name}`,
      waits: true,
      target,
      before: says404(always),
      ...wrong,
      reads: { main: open(titles.ruleStillThere), post: open(titles.ruleStillThere) },
    },
  ];
});

/** EC2 shows a rule that is gone already for a while: its descriptions are of the past. */
const stale: Row = {
  title: 'a rule that another job has revoked, and that EC2 still shows for a while',
  target: inOtherVpc,
  before: {
    main({ emulator, group }) {
      group.revoke(cidrIp);
      emulator.inject({ kind: 'stale', writes: 1, times: 2 });
    },
  },
  main: 0,
  post: 0,
  left: [],
  reads: { main: notFound, post: nothingLeft },
};

const owner = '999988887777';

/** The source group of another account lets in by another rule. */
const ofOtherOwner = (target: Target): Target => ({
  ...target,
  bystander: noGroup,
  createWithBystander: (stage) =>
    stage.vpcGroup({
      ...(target === inOtherVpc && { VpcId: 'vpc-0123456789abcdef0' }),
      rules: [
        {
          IpProtocol: 'tcp',
          FromPort: 5439,
          ToPort: 5439,
          UserIdGroupPairs: [{ GroupId: noGroup, UserId: owner }],
        },
      ],
    }),
});

const otherOwner = [inDefaultVpc, inOtherVpc].map(
  (target): Row => ({
    title: `a source group of another owner, in ${target.name}`,
    target: ofOtherOwner(target),
    rules: [],
    inputs: {
      'cidr-ip': '',
      'ec2-security-group-id': noGroup,
      'ec2-security-group-owner-id': '111122223333',
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [titles.ruleNotFound, noGroup, owner, says.staysOpen], post: nothingLeft },
  }),
);

/** Responses that are whole, and say what can't be right. */
/** A description that is too old to show the rule proves nothing about it. */
const tooOld: Row = {
  title: 'a rule that EC2 does not show yet, beside two that are not there',
  target: inOtherVpc,
  inputs: { 'if-not-found': 'ignore' },
  absent: ['192.0.2.1/32', '192.0.2.2/32'],
  rules: [cidrIp],
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'stale', writes: 1, times: always }),
  },
  main: 0,
  post: 0,
  left: [],
  reads: { main: revoked, post: nothingLeft },
};

export const answerRows: readonly Row[] = [
  ...aboutOthers,
  ...contradictions,
  stale,
  tooOld,
  ...otherOwner,
];
