import { overlap } from './cidr.ts';
import * as cluster from './cluster-security-group.ts';
import { cidrOf, oneOf, portText, type Rule, sourceId } from './rule.ts';
import type { Tag } from './tag.ts';
import * as vpc from './vpc-security-group.ts';

/** A security group in the shape of its API. */
export type SecurityGroupShape = cluster.ClusterSecurityGroup | vpc.VpcSecurityGroup;

/** A rule that a group shows, and what the API says of it. */
export interface IngressRule {
  readonly rule: Rule;
  readonly status: string;
  readonly tags: readonly Tag[];
}

/** The rules that a group shows. */
export function ingressRules(group: SecurityGroupShape): readonly IngressRule[] {
  return 'GroupId' in group ? vpc.ingressRules(group) : cluster.ingressRules(group);
}

/** Tells of any rule whether a group shows it, in whatever status. */
export function shownBy(group: SecurityGroupShape): (rule: Rule) => boolean {
  return oneOf(ingressRules(group).map(({ rule }) => rule));
}

/**
 * For each rule that is not there, the rules of the group that a user may have meant instead: the same source
 * on other ports or another protocol, and a wider or narrower range on the same ports.
 */
export function nearMisses(group: SecurityGroupShape, asked: readonly Rule[]): Rule[][] {
  const shown = ingressRules(group).map(({ rule }) => comparable(rule));
  return asked.map((rule) => {
    const own = comparable(rule);
    return shown
      .filter(({ source, ports, cidr }) =>
        source === own.source
          ? ports !== own.ports
          : ports === own.ports && overlap(cidr, own.cidr),
      )
      .map((each) => each.rule);
  });
}

function comparable(rule: Rule) {
  return { rule, source: sourceId(rule), ports: portText(rule), cidr: cidrOf(rule) ?? '' };
}
