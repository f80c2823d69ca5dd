import type * as Api from '@aws-sdk/client-redshift';
import type { Account } from '../account.ts';
import { type Page, pageOf } from '../protocol/page.ts';
import type { VpcOf } from '../vpc.ts';
import { fault, invalidCombination, invalidValue } from './api.ts';
import { type Arns, arnsOf } from './arns.ts';
import { clusterFrom } from './cluster.ts';
import { type IngressRule, ingressId, ingressLists } from './ingress.ts';
import { addTags, anyPasses, passes, type Tags, tagList } from './tags.ts';

const rulesOfAGroup = 20;

interface Group {
  readonly name: string;
  readonly description: string;
  readonly rules: Map<string, IngressRule>;
  readonly tags: Tags;
}

interface TaggableResource {
  readonly ResourceName: string;
  readonly ResourceType: string;
  readonly tags: Tags;
}

interface PageParameters {
  readonly MaxRecords?: number | undefined;
  readonly Marker?: string | undefined;
}

/**
 * The state behind the Redshift API, and its operations by their names in camel case: what the wire
 * calls and what a test may call directly. They take and give the API's shapes, and throw an
 * `ApiError` where the API answers an error.
 */
export class Redshift {
  /** Whether the account is one without EC2-Classic, so that cluster security groups are refused. */
  vpcByDefault = false;
  /** How long a revoked rule is shown as `revoking` after the revoke's own answer; unset: not at all. */
  revokingFor: { readonly describes: number } | undefined;
  readonly arns: Arns;
  readonly #groups = new Map<string, Group>();
  readonly #clusters = new Map<string, { readonly cluster: Api.Cluster; readonly tags: Tags }>();

  readonly #account: Account;
  readonly #vpcOf: VpcOf;

  /** `vpcOf` tells the VPC of a security group; without it any group of that name is believed. */
  constructor(account: Account, vpcOf: VpcOf = () => 'vpc-00000000000000001') {
    this.#account = account;
    this.#vpcOf = vpcOf;
    this.arns = arnsOf(account);
    this.createClusterSecurityGroup({
      ClusterSecurityGroupName: 'default',
      Description: 'default',
      Tags: [],
    });
  }

  createClusterSecurityGroup(
    input: Api.CreateClusterSecurityGroupMessage,
  ): Api.CreateClusterSecurityGroupResult {
    this.#refuseIfVpcByDefault();
    const { ClusterSecurityGroupName = '', Description = '', Tags = [] } = input;
    const name = ClusterSecurityGroupName.toLowerCase();
    if (!/^[a-z0-9-]{1,255}$/.test(name)) {
      throw invalidValue('The group name must be 1 to 255 alphanumeric characters or hyphens');
    }
    if (!Description) throw invalidValue('The group description must not be blank');
    if (this.#groups.has(name)) {
      throw fault('ClusterSecurityGroupAlreadyExistsFault', `The group ${name} already exists`);
    }
    const group = { name, description: Description, rules: new Map(), tags: new Map() };
    addTags(group.tags, Tags);
    this.#groups.set(name, group);
    return { ClusterSecurityGroup: describe(group) };
  }

  deleteClusterSecurityGroup(input: Api.DeleteClusterSecurityGroupMessage): void {
    const { name } = this.#find(input.ClusterSecurityGroupName);
    if (name === 'default') throw invalidValue('The default group cannot be deleted');
    for (const { cluster } of this.#clusters.values()) {
      if (cluster.ClusterSecurityGroups?.some((of) => of.ClusterSecurityGroupName === name)) {
        throw fault(
          'InvalidClusterSecurityGroupStateFault',
          `The group ${name} is in use by the cluster ${cluster.ClusterIdentifier}`,
        );
      }
    }
    this.#groups.delete(name);
  }

  describeClusterSecurityGroups(
    input: Api.DescribeClusterSecurityGroupsMessage,
  ): Api.ClusterSecurityGroupMessage {
    this.#refuseIfVpcByDefault();
    const named = input.ClusterSecurityGroupName;
    const groups = named === undefined ? [...this.#groups.values()] : [this.#find(named)];
    const page = redshiftPage(
      groups.filter(({ tags }) => anyPasses(tags, input)).sort(byText(({ name }) => name)),
      input,
    );
    const ClusterSecurityGroups = page.items.map(describe);
    for (const { rules } of page.items) countDescribe(rules);
    return { Marker: page.next, ClusterSecurityGroups };
  }

  authorizeClusterSecurityGroupIngress(
    input: Api.AuthorizeClusterSecurityGroupIngressMessage,
  ): Api.AuthorizeClusterSecurityGroupIngressResult {
    const { ClusterSecurityGroupName, ...source } = input;
    const group = this.#find(ClusterSecurityGroupName);
    const id = ingressId(source);
    if (group.rules.has(id)) {
      throw fault(
        'AuthorizationAlreadyExistsFault',
        `Authorization already exists: ${id} in ${group.name}`,
      );
    }
    if (group.rules.size >= rulesOfAGroup) {
      throw fault(
        'AuthorizationQuotaExceededFault',
        `The group ${group.name} already has ${rulesOfAGroup} rules`,
      );
    }
    group.rules.set(id, { source, revoking: undefined, tags: new Map() });
    return { ClusterSecurityGroup: describe(group) };
  }

  revokeClusterSecurityGroupIngress(
    input: Api.RevokeClusterSecurityGroupIngressMessage,
  ): Api.RevokeClusterSecurityGroupIngressResult {
    const { ClusterSecurityGroupName, ...source } = input;
    const group = this.#find(ClusterSecurityGroupName);
    const id = ingressId(source);
    const rule = group.rules.get(id);
    if (!rule || rule.revoking) {
      throw fault('AuthorizationNotFoundFault', `Authorization not found: ${id} in ${group.name}`);
    }
    if (this.revokingFor) rule.revoking = { ...this.revokingFor };
    else group.rules.delete(id);
    const ClusterSecurityGroup = describe(group);
    if (rule.revoking?.describes === 0) group.rules.delete(id);
    return { ClusterSecurityGroup };
  }

  createTags({ ResourceName, Tags = [] }: Api.CreateTagsMessage): void {
    addTags(this.#resource(ResourceName).tags, Tags);
  }

  deleteTags({ ResourceName, TagKeys = [] }: Api.DeleteTagsMessage): void {
    const { tags } = this.#resource(ResourceName);
    for (const key of TagKeys) tags.delete(key);
  }

  describeTags(input: Api.DescribeTagsMessage): Api.TaggedResourceListMessage {
    const { ResourceName, ResourceType } = input;
    if (ResourceName !== undefined && ResourceType !== undefined) {
      throw invalidCombination('Specify either ResourceName or ResourceType');
    }
    const resources =
      ResourceName === undefined ? this.#resources() : [this.#resource(ResourceName)];
    const page = redshiftPage(
      resources
        .filter((resource) => ResourceType === undefined || resource.ResourceType === ResourceType)
        .flatMap(({ tags, ...resource }) => tagList(tags).map((Tag) => ({ Tag, ...resource })))
        .filter(({ Tag }) => passes(Tag, input)),
      input,
    );
    return { TaggedResources: page.items, Marker: page.next };
  }

  /** Creates a cluster. It is `creating` in the answer, and `available` right after. */
  createCluster(input: Api.CreateClusterMessage): Api.CreateClusterResult {
    const cluster = clusterFrom(input, this.#account, this.#vpcOf);
    const identifier = cluster.ClusterIdentifier ?? '';
    if (this.#clusters.has(identifier)) {
      throw fault('ClusterAlreadyExistsFault', `Cluster already exists: ${identifier}`);
    }
    for (const of of cluster.ClusterSecurityGroups ?? []) this.#find(of.ClusterSecurityGroupName);
    this.putCluster(cluster);
    return {
      Cluster: { ...cluster, ClusterStatus: 'creating', Endpoint: undefined },
    };
  }

  deleteCluster(input: Api.DeleteClusterMessage): Api.DeleteClusterResult {
    const identifier = input.ClusterIdentifier?.toLowerCase() ?? '';
    const found = this.#clusters.get(identifier);
    if (!found) throw fault('ClusterNotFoundFault', `Cluster ${identifier} not found.`);
    if (!input.SkipFinalClusterSnapshot && !input.FinalClusterSnapshotIdentifier) {
      throw invalidCombination(
        'FinalClusterSnapshotIdentifier is required unless SkipFinalClusterSnapshot is specified.',
      );
    }
    this.#clusters.delete(identifier);
    return { Cluster: { ...found.cluster, ClusterStatus: 'deleting' } };
  }

  describeClusters(input: Api.DescribeClustersMessage): Api.ClustersMessage {
    const identifier = input.ClusterIdentifier?.toLowerCase();
    const found = [...this.#clusters.values()].filter(
      ({ cluster }) => identifier === undefined || cluster.ClusterIdentifier === identifier,
    );
    if (identifier !== undefined && found.length === 0) {
      throw fault('ClusterNotFoundFault', `Cluster ${identifier} not found.`);
    }
    const page = redshiftPage(
      found.filter(({ tags }) => anyPasses(tags, input)),
      input,
    );
    return {
      Marker: page.next,
      Clusters: page.items.map(({ cluster, tags }) => ({ ...cluster, Tags: tagList(tags) })),
    };
  }

  /** Puts a cluster there as `DescribeClusters` will show it, in place of one of the same name. */
  putCluster({ ClusterIdentifier = '', Tags = [], ...rest }: Api.Cluster): void {
    const identifier = ClusterIdentifier.toLowerCase();
    const tags: Tags = new Map();
    addTags(tags, Tags);
    this.#clusters.set(identifier, { cluster: { ClusterIdentifier: identifier, ...rest }, tags });
  }

  /** A look at a group that no rule in `revoking` counts as a describe; `undefined` where there is none. */
  group(name: string): Api.ClusterSecurityGroup | undefined {
    const group = this.#groups.get(name.toLowerCase());
    return group && describe(group);
  }

  #find(groupName = ''): Group {
    this.#refuseIfVpcByDefault();
    const group = this.#groups.get(groupName.toLowerCase());
    if (group) return group;
    throw fault(
      'ClusterSecurityGroupNotFoundFault',
      `Cluster security group not found: ${groupName}`,
    );
  }

  #refuseIfVpcByDefault(): void {
    if (this.vpcByDefault) {
      throw invalidValue('VPC-by-Default customers cannot use cluster security groups');
    }
  }

  #resources(): TaggableResource[] {
    const { arns } = this;
    const groups = [...this.#groups.values()].flatMap(({ name, tags, rules }) => [
      resource(arns.clusterSecurityGroup(name), 'Cluster security group', tags),
      ...[...rules.values()].map(({ source, tags: ruleTags }) =>
        resource(arns.ingress(name, source), ingressType(source), ruleTags),
      ),
    ]);
    const clusters = [...this.#clusters].map(([identifier, { tags }]) =>
      resource(arns.cluster(identifier), 'Cluster', tags),
    );
    return [...clusters, ...groups];
  }

  #resource(arn: string | undefined): TaggableResource {
    const found = this.#resources().find(({ ResourceName }) => ResourceName === arn);
    if (!found) throw fault('ResourceNotFoundFault', `The resource ${arn} could not be found`);
    return found;
  }
}

const describe = ({ name, description, rules, tags }: Group): Api.ClusterSecurityGroup => ({
  ClusterSecurityGroupName: name,
  Description: description,
  ...ingressLists(rules.values()),
  Tags: tagList(tags),
});

function countDescribe(rules: Map<string, IngressRule>): void {
  for (const [id, { revoking }] of rules) {
    if (revoking && --revoking.describes <= 0) rules.delete(id);
  }
}

const redshiftPage = <T>(all: readonly T[], { MaxRecords, Marker }: PageParameters): Page<T> =>
  pageOf(all, { size: MaxRecords, sizeName: 'MaxRecords', bounds: [20, 100], token: Marker });

const resource = (ResourceName: string, ResourceType: string, tags: Tags): TaggableResource => ({
  ResourceName,
  ResourceType,
  tags,
});

const ingressType = ({ CIDRIP }: IngressRule['source']): string =>
  CIDRIP === undefined ? 'EC2 security group' : 'CIDR/IP';

const byText =
  <T>(text: (item: T) => string) =>
  (a: T, b: T): number =>
    text(a) < text(b) ? -1 : 1;
