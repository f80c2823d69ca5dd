import type { Caller } from '../domain/caller.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Permission } from '../domain/permission.ts';
import { type Role, roleAccount } from '../domain/role.ts';
import type {
  ClusterSecurityGroup,
  SecurityGroup,
  VpcSecurityGroup,
} from '../domain/security-group.ts';
import type { FoundWarehouse, Warehouse } from '../domain/warehouse.ts';
import type { LeaseApi } from '../policy/lease/lease-api.ts';
import type { SecurityGroupApi } from '../policy/security-group-api.ts';
import { type ConnectionOptions, connection } from './connection.ts';
import { servicesOf } from './permissions.ts';
import type { RoleRequest } from './role-session.ts';
import type { SessionPolicy } from './session-policy.ts';
import { turn } from './warm-up.ts';

/** What the actions ask of AWS. */
export interface Aws {
  /** Opens the connection for requests with these permissions, before the first of them needs it. Never fails. */
  warmUp(permissions: readonly Permission[]): void;
  /** Opens a security group. */
  openGroup(group: SecurityGroup): Promise<SecurityGroupApi>;
  /** Opens a security group for rules with ids, which only VPC security groups have. */
  openLeased(group: SecurityGroup): Promise<SecurityGroupApi>;
  /** Makes and lists leased rules. */
  leases(): Promise<LeaseApi>;
  /**
   * Who sends the requests; `undefined` where there are no credentials, of which the first request tells more. What
   * the credentials say of their account is only what a variable of the job says, such as AWS_ACCOUNT_ID.
   */
  caller(): Promise<Caller | undefined>;
  /**
   * Asks for the account of the credentials.
   *
   * @throws {Fault}
   */
  account(signal: AbortSignal): Promise<string>;
  /**
   * Connects as a role, which needs no credentials.
   *
   * @throws {Fault}
   */
  assumeRole(request: RoleRequest, signal: AbortSignal): Promise<Assumed>;
  /**
   * Looks up a cluster or a workgroup.
   *
   * @throws {Fault}
   */
  lookUp(warehouse: Warehouse, signal: AbortSignal): Promise<FoundWarehouse>;
}

/** AWS as the session of a role sees it. */
export interface Assumed {
  readonly aws: Aws;
  readonly policy: SessionPolicy;
}

/** Connects to AWS. Loads the client of an API when it is first needed: one takes longer to load than all the rest. */
export function connect(options: ConnectionOptions): Aws {
  const shared = connection(options);
  let vpc: Promise<(group: VpcSecurityGroup) => SecurityGroupApi> | undefined;
  let leased: Promise<(group: VpcSecurityGroup) => SecurityGroupApi> | undefined;
  let cluster: Promise<(group: ClusterSecurityGroup) => SecurityGroupApi> | undefined;
  return {
    warmUp(permissions) {
      for (const service of servicesOf(permissions)) shared.warmUp(service);
    },

    async openGroup(group) {
      if (group.kind === 'vpc') {
        vpc ??= load(() => import('./ec2/vpc-security-group.ts')).then((api) =>
          api.vpcSecurityGroups(shared),
        );
        return (await vpc)(group);
      }
      cluster ??= load(() => import('./redshift/cluster-security-group.ts')).then((api) =>
        api.clusterSecurityGroups(shared),
      );
      return (await cluster)(group);
    },

    async openLeased(group) {
      leased ??= load(() => import('./ec2/leased-rules.ts')).then((api) => api.leasedRules(shared));
      return (await leased)(group as VpcSecurityGroup);
    },

    async leases() {
      const api = await load(() => import('./ec2/leases.ts'));
      return api.leases(shared);
    },

    async caller() {
      const credentials = await shared.credentials().catch(() => undefined);
      return (
        credentials && {
          accessKey: fingerprint(credentials.accessKeyId),
          endpoint: endpointIn(options.env),
        }
      );
    },

    async account(signal) {
      const api = await load(() => import('./sts/account.ts'));
      return api.accountOf(shared, signal);
    },

    async assumeRole(request, signal) {
      const api = await load(() => import('./sts/role.ts'));
      const { credentials, policy } = await api.assumeRole(request, shared, signal);
      return { aws: connect({ ...options, credentials, agents: shared.agents }), policy };
    },

    async lookUp(warehouse, signal) {
      if (warehouse.kind === 'workgroup') {
        const api = await load(() => import('./redshift-serverless/workgroup.ts'));
        return api.lookUpWorkgroup(warehouse, shared, signal);
      }
      const api = await load(() => import('./redshift/cluster.ts'));
      return api.lookUpCluster(warehouse, shared, signal);
    },
  };
}

/** Loads an adapter, without keeping what has come from the network waiting for longer than it must. */
async function load<Adapter>(adapter: () => Promise<Adapter>): Promise<Adapter> {
  await turn();
  const loaded = await adapter();
  await turn();
  return loaded;
}

/** Who acts as a role: each session has another access key, but the account is that of the role. */
export function callerAs(role: Role, env: NodeJS.ProcessEnv): Caller {
  return {
    accessKey: fingerprint(role.arn),
    endpoint: endpointIn(env),
    account: roleAccount(role),
  };
}

/** @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
const ENDPOINT_VARIABLES = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_EC2',
  'AWS_ENDPOINT_URL_REDSHIFT',
  'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
  'AWS_ENDPOINT_URL_STS',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

/** What the environment says of endpoints, each with its variable: `AWS_ENDPOINT_URL=https://example.com`. */
function endpointIn(env: NodeJS.ProcessEnv): string {
  return ENDPOINT_VARIABLES.flatMap((name) => (env[name] ? [`${name}=${env[name]}`] : [])).join(
    ' ',
  );
}
