import type { Rule } from '../domain/rule.ts';
import { toPermissions } from './ec2/codec.ts';
import { toIngress } from './redshift/codec.ts';

/** A rule as the parameters of its API's requests, so that an output can be fed back to the API. */
export function requestParameters(rule: Rule): object {
  return rule.group.kind === 'vpc'
    ? { GroupId: rule.group.id, IpPermissions: toPermissions([rule]) }
    : toIngress(rule);
}
