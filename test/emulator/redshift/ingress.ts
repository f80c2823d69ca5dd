import { isIPv4 } from 'node:net';
import type { ClusterSecurityGroup } from '@aws-sdk/client-redshift';
import { invalidCombination, invalidValue } from './api.ts';
import { type Tags, tagList } from './tags.ts';

/** The source of an ingress rule, in the API's request parameters: a CIDR block or an EC2 group. */
export interface IngressSource {
  readonly CIDRIP?: string | undefined;
  readonly EC2SecurityGroupName?: string | undefined;
  readonly EC2SecurityGroupOwnerId?: string | undefined;
}

export interface IngressRule {
  readonly source: IngressSource;
  /** Set while the rule is `revoking`: how many more describes still show it. */
  revoking: { describes: number } | undefined;
  readonly tags: Tags;
}

/**
 * What a rule is known by in its group and at the end of its ARN: `cidrip/203.0.113.7/32` or
 * `ec2securitygroup/123456789012/web`. Both or no kind of source is an `InvalidParameterCombination`;
 * a source that is not well formed is an `InvalidParameterValue`.
 */
export function ingressId(source: IngressSource): string {
  const { CIDRIP, EC2SecurityGroupName: name, EC2SecurityGroupOwnerId: owner } = source;
  if (CIDRIP !== undefined && name === undefined && owner === undefined) {
    if (!isCidr(CIDRIP)) throw invalidValue(`Invalid CIDR block: ${CIDRIP}`);
    return `cidrip/${CIDRIP}`;
  }
  if (CIDRIP !== undefined || name === undefined || owner === undefined) {
    throw invalidCombination(
      'Specify either CIDRIP, or both EC2SecurityGroupName and EC2SecurityGroupOwnerId',
    );
  }
  if (!name) throw invalidValue('EC2SecurityGroupName must not be blank');
  if (!/^\d{12}$/.test(owner)) throw invalidValue(`Invalid AWS account id: ${owner}`);
  return `ec2securitygroup/${owner}/${name}`;
}

/** Rules as the lists `EC2SecurityGroups` and `IPRanges` of a `ClusterSecurityGroup`. */
export function ingressLists(
  rules: Iterable<IngressRule>,
): Required<Pick<ClusterSecurityGroup, 'EC2SecurityGroups' | 'IPRanges'>> {
  const shapes = [...rules].map(({ source, revoking, tags }) => ({
    Status: revoking ? 'revoking' : 'authorized',
    ...source,
    Tags: tagList(tags),
  }));
  return {
    EC2SecurityGroups: shapes.filter(({ CIDRIP }) => CIDRIP === undefined),
    IPRanges: shapes.filter(({ CIDRIP }) => CIDRIP !== undefined),
  };
}

function isCidr(text: string): boolean {
  const [address = '', prefix = '', ...rest] = text.split('/');
  return isIPv4(address) && /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && rest.length === 0;
}
