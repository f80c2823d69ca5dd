import { type Account, arnIn } from '../account.ts';
import { type IngressSource, ingressId } from './ingress.ts';

/** The ARNs that Redshift's tag operations take as `ResourceName`. */
export interface Arns {
  cluster(identifier: string): string;
  clusterSecurityGroup(name: string): string;
  /** E.g. `arn:aws:redshift:us-east-1:123456789012:securitygroupingress:ci/cidrip/203.0.113.7/32`. */
  ingress(groupName: string, source: IngressSource): string;
}

/** The ARNs of an account's resources in its region. */
export function arnsOf(account: Account): Arns {
  const arn = (type: string, resource: string) => arnIn(account, 'redshift', `${type}:${resource}`);
  return {
    cluster: (identifier) => arn('cluster', identifier.toLowerCase()),
    clusterSecurityGroup: (name) => arn('securitygroup', name.toLowerCase()),
    ingress: (name, source) =>
      arn('securitygroupingress', `${name.toLowerCase()}/${ingressId(source)}`),
  };
}
