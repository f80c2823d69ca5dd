import { startEmulator } from '../../emulator/index.ts';
import { createGate } from '../../support/gate.ts';
import { cidrIp } from '../../support/group.ts';
import { startRewriter } from '../../support/rewriter.ts';
import { createStage, looksUp } from '../../support/stage.ts';
import { groupOfCluster, inOtherVpc } from '../../support/targets.ts';
import { titles } from '../../support/words.ts';
import { always, type Row, type Scene } from '../row.ts';
import { session } from '../secrets.ts';
import { open, revoked, willRevoke } from './readings.ts';

const jobEnd = { 'revoke-at': 'job-end' };

const otherKey = ({ emulator }: Scene) => {
  emulator.acceptSession(session);
  return {
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
  };
};
const otherEndpoint = async ({ emulator, onEnd }: Scene) => {
  const gate = await createGate(emulator.url);
  onEnd(gate.close);
  await gate.open();
  return { AWS_ENDPOINT_URL: gate.url };
};

/** An account of its own, which has a group of the same name. */
const otherAccount = async ({ onEnd }: Scene) => {
  const emulator = await startEmulator();
  onEnd(emulator.close);
  const named = { ClusterSecurityGroupName: 'ci-runners' };
  emulator.redshift.createClusterSecurityGroup({ ...named, Description: 'Of another account' });
  emulator.redshift.authorizeClusterSecurityGroupIngress({ ...named, CIDRIP: cidrIp });
  onEnd(() => {
    const rules = emulator.redshift.group('ci-runners')?.IPRanges ?? [];
    if (rules.length !== 1) throw new Error('The rule of another account was revoked.');
  });
  const rewriter = await startRewriter(emulator.url, (body) =>
    body.replaceAll(emulator.accountId, '999988887777'),
  );
  onEnd(rewriter.close);
  return { AWS_ENDPOINT_URL: rewriter.url };
};

/** An account of its own, which has a cluster of the same name. */
const otherAccountWithCluster = async ({ onEnd }: Scene) => {
  const stage = await createStage();
  onEnd(stage.close);
  const group = stage.vpcGroup({ rules: [cidrIp] });
  stage.cluster(5439, group);
  onEnd(() => {
    if (group.sources().length !== 1) throw new Error('The rule of another account was revoked.');
  });
  const { url, accountId } = stage.emulator;
  const rewriter = await startRewriter(url, (body) => body.replaceAll(accountId, '999988887777'));
  onEnd(rewriter.close);
  return { AWS_ENDPOINT_URL: rewriter.url };
};

const noSts = ({ emulator }: Scene) =>
  emulator.inject({
    kind: 'error',
    code: 'AccessDenied',
    status: 403,
    message: 'no',
    service: 'sts',
    times: always,
  });

const refused = {
  main: 0,
  post: 1,
  left: [cidrIp],
  reads: { main: willRevoke, post: open(titles.accountNotConfirmed) },
} as const;
const proven = { main: 0, post: 0, left: [], reads: { main: willRevoke, post: revoked } } as const;
const warned = { ...proven, reads: { post: [[titles.perhapsOtherAccount], revoked] } } as const;

/** @param proves whether the account that AWS tells proves anything then */
const rowsOf = (
  name: string,
  post: (scene: Scene) => ReturnType<typeof otherEndpoint> | ReturnType<typeof otherKey>,
  proves: boolean,
): Row[] => {
  const title = (words: string) => `${name} at the end of the job, ${words}`;
  const common = { inputs: jobEnd, env: { post } };
  return [
    {
      ...common,
      title: title('and a cluster security group of the same account'),
      ...(proves ? proven : refused),
    },
    {
      ...common,
      title: title('and a main that could not ask for the account'),
      before: { main: noSts },
      ...refused,
    },
    {
      ...common,
      title: title('which can not ask for its account'),
      before: { post: noSts },
      ...refused,
    },
    { ...common, title: title('and a VPC security group'), target: inOtherVpc, ...warned },
    {
      title: title('and a main that was denied access to the group'),
      env: { post },
      before: {
        main: ({ emulator, group }) =>
          emulator.inject({ ...group.denied, action: group.revokes, times: always }),
        post: ({ emulator }) => emulator.clearFaults(),
      },
      main: 1,
      post: proves ? 0 : 1,
      left: proves ? [] : [cidrIp],
      reads: {
        main: open(titles.accessDenied),
        post: proves ? revoked : open(titles.accountNotConfirmed),
      },
    },
    {
      title: title('and a main that was denied access to everything'),
      env: { post },
      before: {
        main: ({ emulator, group }) => emulator.inject({ ...group.denied, times: always }),
        post: ({ emulator }) => emulator.clearFaults(),
      },
      main: 1,
      post: 1,
      left: [cidrIp],
      reads: { main: open(titles.accessDenied), post: open(titles.accountNotConfirmed) },
    },
  ];
};

/** Credentials or an endpoint at the end of the job that main did not have. */
export const accountRows: readonly Row[] = [
  ...rowsOf('another access key', otherKey, true),
  ...rowsOf('another endpoint', otherEndpoint, false),
  {
    title: 'another access key at the end of the job, and a cluster',
    target: groupOfCluster(inOtherVpc),
    inputs: jobEnd,
    env: { post: otherKey },
    ...warned,
  },
  {
    title: 'another account at the end of the job, with a group of the same name',
    inputs: jobEnd,
    env: { post: otherAccount },
    ...refused,
  },
  {
    title: 'another account at the end of the job, with a cluster of the same name',
    waits: true,
    target: groupOfCluster(inOtherVpc),
    before: {
      main: ({ emulator }) =>
        emulator.inject({ kind: 'internal-failure', action: looksUp, times: always }),
    },
    env: { post: otherAccountWithCluster },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.awsFailed), post: open(titles.accountNotConfirmed) },
  },
  {
    title: 'another access key at the end of the job, and a damaged record of the one before',
    inputs: jobEnd,
    env: {
      post: (scene) => ({ ...otherKey(scene), STATE_caller: '{"accessKey":1,"endpoint":""}' }),
    },
    ...refused,
  },
  {
    title: 'another account at the end of the job, which has no such VPC security group',
    target: inOtherVpc,
    inputs: jobEnd,
    env: { post: otherAccount },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: {
      main: willRevoke,
      post: [[titles.perhapsOtherAccount], open(titles.vpcGroupNotFound)],
    },
  },
];
