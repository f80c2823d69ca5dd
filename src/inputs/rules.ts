import { isIPv6, network } from '../domain/cidr.ts';
import type { RulesTarget } from '../domain/revoke-request.ts';
import { distinct, type PortRange, type Ports, type Rule, type Rules } from '../domain/rule.ts';
import type { SecurityGroup } from '../domain/security-group.ts';
import type { Source } from '../domain/source.ts';
import { type FoundWarehouse, portOf, type Warehouse } from '../domain/warehouse.ts';
import { INPUT } from './names.ts';
import { InvalidInput, invalid, readAll, readEach, shown } from './reader.ts';

/** Groups that rules are in, and the warehouse that has them, where one was looked up. */
export interface Groups extends Pick<FoundWarehouse, 'groups' | 'port'> {
  readonly warehouse?: Warehouse;
}

/**
 * The rules that sources make in groups.
 *
 * @throws {InvalidInput} where the groups can't have such rules, with what to use in place
 */
export function rulesFor(
  { groups, port, warehouse }: Groups,
  sources: readonly Source[],
  ports: Ports | undefined,
): RulesTarget {
  const inVpc = groups.some(({ kind }) => kind === 'vpc');
  const { fitting } = readAll({
    noPorts: () => (inVpc ? undefined : refusePorts(ports)),
    fitting: () => fittingSources(groups, sources),
  });
  const traffic = inVpc ? trafficOn(ports ?? onePort(portOf({ port }))) : {};
  const rules = groups.flatMap((group) =>
    fitting.map((source): Rule => ({ group, ...traffic, source })),
  );
  return {
    kind: 'rules',
    rules: distinct(rules) as readonly Rule[] as Rules,
    warehouse,
    portFrom: inVpc ? portFrom(ports, port, warehouse) : undefined,
  };
}

/**
 * The sources in the form that groups have them.
 *
 * @throws {InvalidInput} where the groups can't have such sources
 */
export function fittingSources(
  groups: readonly SecurityGroup[],
  sources: readonly Source[],
): Source[] {
  const inVpc = groups.some(({ kind }) => kind === 'vpc');
  return readEach(sources, inVpc ? vpcSource : clusterSource);
}

function portFrom(
  ports: Ports | undefined,
  port: number | undefined,
  warehouse: Warehouse | undefined,
): RulesTarget['portFrom'] {
  if (ports) return 'input';
  return (port && warehouse?.kind) || 'default';
}

function onePort(port: number): PortRange {
  return { from: port, to: port };
}

function trafficOn(ports: Ports): Pick<Rule, 'protocol' | 'ports'> {
  return ports === 'all' ? { protocol: '-1' } : { protocol: 'tcp', ports };
}

function refusePorts(ports: Ports | undefined): void {
  if (!ports) return;
  const problem =
    'does not apply, because the rules of a cluster security group have no port: remove the input.';
  invalid(INPUT.port, asGiven(ports), problem);
}

/** Ports as the input `port` has them. */
function asGiven(ports: Ports): string {
  return ports === 'all' ? ports : [...new Set([ports.from, ports.to])].join('-');
}

/** A source of a VPC security group; its CIDR block in the form that EC2 stores. */
function vpcSource(source: Source): Source {
  if (source.kind === 'ec2-security-group-name') {
    throw new InvalidInput(
      `${INPUT.ec2SecurityGroupName}: ${shown(source.name)} is a source of cluster security groups: for a VPC security group set ${INPUT.ec2SecurityGroupId}.`,
    );
  }
  return source.kind === 'cidr' ? { kind: 'cidr', cidr: network(source.cidr) } : source;
}

/** A source of a cluster security group. */
function clusterSource(source: Source): Source {
  if (source.kind === 'ec2-security-group-id') {
    throw new InvalidInput(
      `${INPUT.ec2SecurityGroupId}: ${shown(source.id)} is a source of VPC security groups: for a cluster security group set ${INPUT.ec2SecurityGroupName} and ${INPUT.ec2SecurityGroupOwnerId}.`,
    );
  }
  if (source.kind === 'cidr' && isIPv6(source.cidr)) {
    throw new InvalidInput(
      `${INPUT.cidrIp}: ${shown(source.cidr)} is IPv6, but cluster security groups are IPv4 only: use an IPv4 CIDR block such as 203.0.113.7/32.`,
    );
  }
  return source;
}
