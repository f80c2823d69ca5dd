import type { Disturbance, Refusal } from '../../emulator/faults.ts';
import { cidrIp } from '../../support/group.ts';
import { ClusterIdentifier, looksUp } from '../../support/stage.ts';
import {
  clusterGroup,
  groupOfCluster,
  inDefaultVpc,
  inOtherVpc,
  type Target,
} from '../../support/targets.ts';
import { noGroup } from '../../support/vpc-group.ts';
import { titles } from '../../support/words.ts';
import { always, type Row, type Scene, type Words } from '../row.ts';
import { session } from '../secrets.ts';
import { notFound, nothingLeft, revoked, willRevoke } from './readings.ts';

const inputs = { 'revoke-at': 'job-end' };
const places: readonly Target[] = [clusterGroup, inDefaultVpc, groupOfCluster(inOtherVpc)];
const opens = ({ group }: Scene) => group.authorize(cidrIp);

/** Nothing is open yet; what is wrong is said while there is nothing to close. */
const before = { inputs, rules: [], absent: [cidrIp], left: [] } as const;

const wrong = (main: Words, post: Words): Pick<Row, 'main' | 'post' | 'reads'> => ({
  main: 1,
  post: 1,
  reads: { main, post },
});

const rowsOf = (target: Target): Row[] => {
  const at = (words: string) => `preflight of ${target.name}: ${words}`;
  const isVpc = target !== clusterGroup;
  const service = isVpc ? 'ec2' : 'redshift';
  return [
    {
      ...before,
      title: at('nothing is wrong, and the rule is opened by a later step'),
      target,
      before: { post: opens },
      main: 0,
      post: 0,
      reads: { main: willRevoke, post: revoked },
    },
    {
      title: at('the rule is there already'),
      target,
      inputs,
      main: 0,
      post: 0,
      left: [],
      reads: { main: [[titles.ruleAlreadyThere, cidrIp], willRevoke], post: revoked },
    },
    {
      ...before,
      title: at('no credentials'),
      target,
      env: { main: () => ({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }) },
      ...wrong([titles.noCredentials], [titles.noCredentials]),
    },
    {
      ...before,
      title: at('credentials that have expired'),
      target,
      env: {
        main({ emulator }) {
          emulator.acceptSession({ ...session, expired: true });
          return {
            AWS_ACCESS_KEY_ID: session.accessKeyId,
            AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
            AWS_SESSION_TOKEN: session.sessionToken,
          };
        },
      },
      ...wrong([titles.credentialsExpired], [titles.credentialsExpired]),
    },
    {
      ...before,
      title: at('a wrong secret'),
      target,
      env: { main: () => ({ AWS_SECRET_ACCESS_KEY: session.secretAccessKey }) },
      ...wrong([titles.credentialsInvalid], [titles.credentialsInvalid]),
    },
    {
      ...before,
      title: at('the group may not be described'),
      target,
      before: {
        main: ({ emulator }) => emulator.deny({ action: `${service}:${target.describes}` }),
        post: opens,
      },
      main: 0,
      post: 0,
      reads: { main: [[titles.groupNotDescribed], willRevoke], post: revoked },
    },
    ...Object.entries(passing).map(
      ([name, fault]): Row => ({
        ...before,
        title: at(`${name} once`),
        target,
        waits: fault.kind === 'silence',
        before: {
          main: ({ emulator }) => emulator.inject({ ...fault, action: target.describes }),
          post: opens,
        },
        main: 0,
        post: 0,
        reads: { main: willRevoke, post: revoked },
      }),
    ),
    {
      ...before,
      title: at('throttling for ever in main'),
      target,
      waits: true,
      before: {
        main: ({ emulator }) =>
          emulator.inject({ kind: 'throttling', action: target.describes, times: always }),
        post(scene) {
          scene.emulator.clearFaults();
          opens(scene);
        },
      },
      main: 1,
      post: 0,
      reads: { main: [titles.throttled, cidrIp], post: revoked },
    },
  ];
};

const passing: Readonly<Record<string, Refusal | Disturbance>> = {
  throttling: { kind: 'throttling' },
  silence: { kind: 'silence', at: 'before-change' },
};

/** EC2 can tell whether the permission is there. */
const permission = [inDefaultVpc, groupOfCluster(inOtherVpc)].flatMap((target): Row[] => [
  {
    ...before,
    title: `preflight of ${target.name}: the permission to revoke is missing`,
    target,
    before: {
      main: ({ emulator }) => emulator.deny({ action: 'ec2:RevokeSecurityGroupIngress' }),
    },
    ...wrong([titles.accessDenied, cidrIp], [titles.accessDenied, cidrIp]),
  },
  {
    ...before,
    title: `preflight of ${target.name}: the dry run is throttled`,
    target,
    before: {
      main: ({ emulator }) => emulator.inject({ kind: 'throttling', action: target.revokes }),
      post: opens,
    },
    main: 0,
    post: 0,
    reads: { main: willRevoke, post: revoked },
  },
  {
    ...before,
    title: `preflight of ${target.name}: no later step opens the rule`,
    target,
    main: 0,
    post: 0,
    reads: { main: willRevoke, post: notFound },
  },
]);

/** What does not exist has no rules: the end of the job has nothing to do. */
const nothing = (...main: string[]): Pick<Row, 'main' | 'post' | 'reads'> => ({
  main: 1,
  post: 0,
  reads: { main, post: nothingLeft },
});

const noGroups: readonly Row[] = [
  {
    ...before,
    title: 'preflight: a VPC security group that does not exist',
    target: inDefaultVpc,
    inputs: { ...inputs, 'vpc-security-group-id': noGroup },
    ...nothing(titles.vpcGroupNotFound, noGroup),
  },
  {
    ...before,
    title: 'preflight: a cluster security group that does not exist',
    target: clusterGroup,
    inputs: { ...inputs, 'cluster-security-group-name': 'nosuch' },
    ...nothing(titles.clusterGroupNotFound, 'nosuch'),
  },
  {
    ...before,
    title: 'preflight: an account that has no cluster security groups',
    target: clusterGroup,
    before: {
      main({ emulator }) {
        emulator.redshift.vpcByDefault = true;
      },
    },
    ...wrong([titles.noClusterGroups], [titles.noClusterGroups]),
  },
];

/** The account of the credentials can't be asked for: the rest does not depend on it. */
const accountRows = [
  ['denied', { kind: 'error', code: 'AccessDenied', status: 403, message: 'no' }, false],
  ['silent', { kind: 'silence', at: 'before-change' }, true],
] as const;
const noAccount = accountRows.map(
  ([name, fault, waits]): Row => ({
    ...before,
    title: `preflight of a cluster security group: STS is ${name}`,
    waits,
    before: {
      main: ({ emulator }) => emulator.inject({ ...fault, service: 'sts', times: always }),
      post: opens,
    },
    main: 0,
    post: 0,
    reads: { main: willRevoke, post: revoked },
  }),
);

const atTheEnd: Row = {
  ...before,
  title: 'preflight of a cluster: a look-up that is throttled',
  target: groupOfCluster(inDefaultVpc),
  before: {
    main: ({ emulator }) => emulator.inject({ kind: 'throttling', action: looksUp, times: 2 }),
    post(scene) {
      opens(scene);
      scene.emulator.redshift.deleteCluster({
        ClusterIdentifier,
        SkipFinalClusterSnapshot: true,
      });
    },
  },
  main: 0,
  post: 0,
  reads: { main: willRevoke, post: revoked },
};

/** Main makes sure that the end of the job will be able to revoke. */
export const preflightRows: readonly Row[] = [
  ...places.flatMap(rowsOf),
  ...permission,
  ...noGroups,
  ...noAccount,
  atTheEnd,
];
