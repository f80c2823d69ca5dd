import type { Fault, InjectedFault } from '../../emulator/index.ts';
import type { Variables } from '../../runner/index.ts';
import { cidrIp } from '../../support/group.ts';
import { startProxy } from '../../support/proxy.ts';
import { createRole, idTokenOnly, roleName } from '../../support/role.ts';
import { groupOfCluster, inDefaultVpc, inOtherVpc } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import { type Acting, always, type Row, type Scene, type Words } from '../row.ts';
import { proxyCredentials, session } from '../secrets.ts';
import { nothingLeft, open, revoked, willRevoke } from './readings.ts';

const withRole = ({ emulator }: Scene) => ({ 'role-to-assume': createRole(emulator) });
const atEnd = (scene: Scene) => ({ ...withRole(scene), 'revoke-at': 'job-end' });
const tokenOnly = ({ emulator }: Scene) => idTokenOnly(emulator);

const stsError = (code: string, message: string, status = 400): Fault => ({
  kind: 'error',
  service: 'sts',
  code,
  message,
  status,
});
const refusal = (status: number): Fault => ({
  kind: 'error',
  service: 'github',
  code: 'error',
  message: 'no',
  status,
});

/** Something that keeps a phase from signing in, and how it is set right again. */
interface Trouble {
  readonly title: string;
  readonly what: string;
  /** What is wrong at GitHub or AWS. */
  readonly fault?: Fault;
  readonly strike?: (scene: Scene) => unknown;
  readonly lift?: (scene: Scene) => unknown;
  readonly env?: (scene: Scene) => Variables;
  readonly waits?: boolean;
  /** What the user reads beside. */
  readonly words?: Words;
}

const troubles: readonly Trouble[] = [
  {
    what: 'no permission to get an ID token',
    title: titles.noIdTokenPermission,
    env: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
    }),
    words: ['id-token: write'],
  },
  {
    what: 'GitHub refusing an ID token',
    title: titles.idTokenRefusedByGitHub,
    fault: refusal(403),
    words: ['status 403'],
  },
  {
    what: 'GitHub failing for ever',
    title: titles.noIdToken,
    fault: { kind: 'service-unavailable', service: 'github' },
    waits: true,
  },
  {
    what: 'GitHub being silent',
    title: titles.noIdToken,
    fault: { kind: 'silence', at: 'before-change', service: 'github' },
    waits: true,
  },
  {
    what: 'HTML in place of an ID token',
    title: titles.noIdToken,
    fault: { kind: 'html', at: 'before-change', status: 200, service: 'github' },
    waits: true,
  },
  {
    what: 'a role that does not trust the job',
    title: titles.roleRefused,
    strike: ({ emulator }) => {
      emulator.github.oidc.claims = { sub: 'repo:octo-org/octo-repo:pull_request' };
    },
    lift: ({ emulator }) => {
      emulator.github.oidc.claims = {};
    },
    words: ['sub "repo:octo-org/octo-repo:pull_request" and aud "sts.amazonaws.com"'],
  },
  {
    what: 'no such role',
    title: titles.roleRefused,
    strike: ({ emulator }) => emulator.sts.deleteRole(roleName),
    lift: ({ emulator }) => createRole(emulator),
    words: [roleName],
  },
  {
    what: 'no identity provider',
    title: titles.noIdentityProvider,
    strike: ({ emulator }) => {
      emulator.sts.identityProviders = [];
    },
    lift: ({ emulator }) => {
      emulator.sts.identityProviders = [emulator.github.oidc.provider];
    },
  },
  {
    what: 'an identity provider without the audience',
    title: titles.idTokenRefusedByAws,
    strike: ({ emulator }) => {
      emulator.sts.identityProviders = [{ ...emulator.github.oidc.provider, audiences: ['other'] }];
    },
    lift: ({ emulator }) => {
      emulator.sts.identityProviders = [emulator.github.oidc.provider];
    },
    words: ['Incorrect token audience'],
  },
  {
    what: 'a claim that is rejected',
    title: titles.idTokenRefusedByAws,
    fault: stsError('IDPRejectedClaim', 'The identity provider rejected the claim', 403),
  },
  {
    what: 'AWS not reaching GitHub for ever',
    title: titles.identityProviderNotReached,
    fault: stsError('IDPCommunicationError', 'The provider could not be reached'),
    waits: true,
  },
  {
    what: 'STS that is not active in the region',
    title: titles.stsNotActive,
    fault: stsError('RegionDisabledException', 'STS is not activated in this region', 403),
  },
  {
    what: 'no room for any session policy',
    title: titles.policyTooLarge,
    fault: stsError('PackedPolicyTooLarge', 'Packed policy consumes 101% of allotted space'),
  },
  {
    what: 'a session policy that is refused',
    title: titles.policyRefused,
    fault: stsError('MalformedPolicyDocument', 'The policy is not in the valid JSON format.'),
  },
  {
    what: 'STS throttling for ever',
    title: titles.throttled,
    fault: { kind: 'throttling', service: 'sts' },
    waits: true,
  },
  {
    what: 'STS being silent',
    title: titles.noResponse,
    fault: { kind: 'silence', at: 'before-change', service: 'sts' },
    waits: true,
  },
  {
    what: 'HTML in place of a session',
    title: titles.notFromAws,
    fault: { kind: 'html', at: 'after-change', status: 200, service: 'sts' },
    waits: true,
  },
  {
    what: 'ID tokens that expire on the way',
    title: titles.idTokenExpired,
    strike: ({ emulator }) => {
      emulator.github.oidc.claims = { exp: 1 };
    },
    lift: ({ emulator }) => {
      emulator.github.oidc.claims = {};
    },
    waits: true,
  },
];

const strike = (trouble: Trouble) => (scene: Scene) => {
  if (trouble.fault) scene.emulator.inject({ ...trouble.fault, times: always });
  trouble.strike?.(scene);
};
const lift = (trouble: Trouble) => (scene: Scene) => {
  scene.emulator.clearFaults();
  trouble.lift?.(scene);
};
const without = ({ env }: Trouble) => ({
  main: (scene: Scene) => ({ ...tokenOnly(scene), ...env?.(scene) }),
  post: (scene: Scene) => ({ ...env?.(scene) }),
});

/** Each trouble: at the end of the job, in both phases, and only in the step itself. */
const troubleRows = troubles.flatMap((trouble): Row[] => {
  const { what, title, words = [], waits = false } = trouble;
  const reads = [open(title), [title, ...words]];
  return [
    {
      title: `${what}, at the end of the job`,
      waits,
      inputs: atEnd,
      env: { main: tokenOnly, post: (scene) => ({ ...trouble.env?.(scene) }) },
      before: { post: strike(trouble) },
      main: 0,
      post: 1,
      left: [cidrIp],
      reads: { main: willRevoke, post: reads },
    },
    {
      title: `${what}, in both phases`,
      waits,
      target: inOtherVpc,
      inputs: withRole,
      env: without(trouble),
      before: { main: strike(trouble) },
      main: 1,
      post: 1,
      left: [cidrIp],
      reads: { main: reads, post: reads },
    },
    {
      title: `${what}, only in main`,
      waits,
      inputs: withRole,
      env: { main: without(trouble).main, post: tokenOnly },
      before: { main: strike(trouble), post: lift(trouble) },
      main: 1,
      post: 0,
      left: [],
      reads: { main: reads, post: revoked },
    },
  ];
});

const passing: Readonly<Record<string, Fault>> = {
  'GitHub failing once': { kind: 'internal-failure', service: 'github' },
  'GitHub throttling once': { kind: 'throttling', service: 'github' },
  'a connection to GitHub that is cut': { kind: 'cut', at: 'after-change', service: 'github' },
  'STS throttling once': { kind: 'throttling', service: 'sts' },
  'STS failing once': { kind: 'internal-failure', service: 'sts' },
  'a connection to STS that is cut': { kind: 'cut', at: 'after-change', service: 'sts' },
  'AWS not reaching GitHub once': stsError('IDPCommunicationError', 'The provider was not reached'),
  'no verification key once': stsError(
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider",
  ),
  'an ID token that expired on the way': stsError(
    'ExpiredTokenException',
    'Token expired: current date/time 2 must be before the expiration date/time 1',
  ),
  'no room for an exact session policy': stsError('PackedPolicyTooLarge', 'Packed policy: 101%'),
};

const passingRows = Object.entries(passing).flatMap(([what, fault]): Row[] => [
  {
    title: `${what}, with a role`,
    target: inDefaultVpc,
    inputs: withRole,
    env: { main: tokenOnly },
    before: { main: ({ emulator }) => emulator.inject(fault) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: `${what}, with a role at the end of the job`,
    inputs: atEnd,
    env: { main: tokenOnly },
    before: { post: ({ emulator }) => emulator.inject(fault) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  },
]);

/** What `aws-actions/configure-aws-credentials` leaves behind it, in a use before or after this step. */
const configured = ({ emulator }: Scene): Variables => {
  emulator.acceptSession(session);
  return {
    AWS_REGION: emulator.region,
    AWS_DEFAULT_REGION: emulator.region,
    AWS_ACCESS_KEY_ID: session.accessKeyId,
    AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
    AWS_SESSION_TOKEN: session.sessionToken,
  };
};
const mayDoNothing = (scene: Scene): Variables => {
  const variables = configured(scene);
  const policy = { Statement: { Effect: 'Deny', Action: '*', Resource: '*' } } as const;
  scene.emulator.acceptSession({ ...session, policy });
  return variables;
};
const expired = (scene: Scene): Variables => {
  const variables = configured(scene);
  scene.emulator.acceptSession({ ...session, expired: true });
  return variables;
};
/** What its clean-up leaves. */
const emptied = (): Variables => ({
  AWS_REGION: '',
  AWS_DEFAULT_REGION: '',
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_SESSION_TOKEN: '',
});

const environments: Readonly<Record<string, (scene: Scene) => Variables>> = {
  'whose credentials expired': expired,
  'whose credentials and region were taken away': emptied,
  'whose credentials a later step replaced': configured,
  'whose credentials a later step replaced by some that may do nothing': mayDoNothing,
};

const environmentRows = Object.entries(environments).flatMap(([what, variables]): Row[] =>
  [undefined, inOtherVpc, groupOfCluster(inDefaultVpc)].map((target) => ({
    title: `a role, and a job ${what}: ${target?.name ?? 'a cluster security group'}`,
    ...(target && { target }),
    inputs: atEnd,
    env: {
      main: (scene) => ({ ...configured(scene), ...scene.emulator.github.oidc.variables }),
      post: variables,
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: willRevoke, post: revoked },
  })),
);

/** The same without a role, where the error names the cause and the way out. */
const causeRows: readonly Row[] = [
  {
    title: 'no role, and a job whose credentials expired',
    inputs: { 'revoke-at': 'job-end' },
    env: { main: configured, post: expired },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: {
      main: willRevoke,
      post: [titles.credentialsExpired, cidrIp, 'role-to-assume', says.configureCredentials],
    },
  },
  {
    title: 'no role, and a job whose credentials were taken away',
    inputs: { 'revoke-at': 'job-end' },
    env: { main: configured, post: emptied },
    main: 0,
    post: 1,
    left: [cidrIp],
    reads: {
      main: willRevoke,
      post: [titles.noCredentials, cidrIp, 'role-to-assume', says.configureCredentials],
    },
  },
];

const asksNobodyElse: readonly Row[] = [
  {
    title: 'a role that may not revoke fails before anything is open',
    target: inDefaultVpc,
    inputs: ({ emulator }) => ({
      'revoke-at': 'job-end',
      'role-to-assume': createRole(emulator, {
        Statement: { Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' },
      }),
    }),
    env: { main: tokenOnly },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: [titles.accessDenied, cidrIp], post: open(titles.accessDenied) },
  },
  {
    title: 'a role that may not look up a cluster',
    target: groupOfCluster(inDefaultVpc),
    inputs: ({ emulator }) => ({
      'role-to-assume': createRole(emulator, {
        Statement: { Effect: 'Allow', Action: 'ec2:*', Resource: '*' },
      }),
    }),
    env: { main: tokenOnly },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.accessDenied), post: open(titles.accessDenied) },
  },
  {
    title: 'a role, and a state that was lost: the end of the job takes it from the inputs',
    inputs: atEnd,
    env: { main: tokenOnly, post: () => ({ STATE_pending: undefined }) },
    main: 0,
    post: 0,
    left: [],
    reads: { post: [[titles.stateRecovered], revoked] },
  },
];

/** A phase that is cancelled while it signs in. */
const cancelledRows = (['github', 'sts'] as const).flatMap((service): Row[] => {
  let held: InjectedFault | undefined;
  const hold = ({ emulator }: Scene) => {
    held = emulator.inject({ kind: 'hold', at: 'before-change', service });
  };
  const cancel = async ({ kill }: Acting) => {
    await held?.reached;
    kill('SIGINT');
  };
  return [
    {
      title: `SIGINT while ${service} is asked for the role`,
      inputs: withRole,
      env: { main: tokenOnly },
      before: { main: hold },
      during: { main: cancel },
      main: 1,
      post: 0,
      left: [],
      reads: { main: open(titles.cancelled), post: revoked },
    },
  ];
});

const proxyRows: readonly Row[] = [
  {
    title: 'a role, and a proxy for GitHub, STS and EC2',
    target: inDefaultVpc,
    inputs: withRole,
    env: {
      async main(scene) {
        const proxy = await startProxy({ upstream: new URL(scene.emulator.url).host });
        scene.onEnd(proxy.close);
        return {
          ...tokenOnly(scene),
          HTTP_PROXY: proxy.url,
          AWS_ENDPOINT_URL: 'http://nosuch.invalid',
          ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.invalid/github/oidc/token?api-version=2.0',
        };
      },
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked, post: nothingLeft },
  },
  {
    title: 'a role, and a proxy that refuses its password',
    inputs: withRole,
    env: {
      async main(scene) {
        const proxy = await startProxy({ credentials: proxyCredentials });
        scene.onEnd(proxy.close);
        const HTTP_PROXY = proxy.url.replace(/:[^:@]*@/, ':wrong@');
        return { ...tokenOnly(scene), HTTP_PROXY };
      },
    },
    main: 1,
    post: 1,
    left: [cidrIp],
    reads: { main: open(titles.refusedByProxy), post: ['407'] },
  },
];

/** A role of its own: what can go wrong with it, and what no longer can. */
export const roleRows: readonly Row[] = [
  ...troubleRows,
  ...passingRows,
  ...environmentRows,
  ...causeRows,
  ...asksNobodyElse,
  ...cancelledRows,
  ...proxyRows,
];
