import { requestParameters } from '../aws/request-parameters.ts';
import { LEASE_ID_TAG } from '../domain/lease.ts';
import type { Rule } from '../domain/rule.ts';

/** The command of the AWS CLI that revokes a rule, to copy into a shell. */
export function revokeCommand(rule: Rule, region: string): string {
  const parameters = Object.entries(revokeParameters(rule)).flatMap(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // A value that begins like an option has to stand in one word with its own.
    return text.startsWith('-') ? [`${option(name)}=${text}`] : [option(name), text];
  });
  const service =
    rule.group.kind === 'vpc'
      ? ['ec2', 'revoke-security-group-ingress']
      : ['redshift', 'revoke-cluster-security-group-ingress'];
  return ['aws', ...service, '--region', region, ...parameters].map(quoted).join(' ');
}

/** A rule with an id is named by it, so that the command can mean no other one. */
function revokeParameters(rule: Rule): object {
  return rule.id === undefined || rule.group.kind !== 'vpc'
    ? requestParameters(rule)
    : { GroupId: rule.group.id, SecurityGroupRuleIds: rule.id };
}

/** The command of the AWS CLI that finds the rules of a lease. */
export function findLeaseCommand(leaseId: string, region: string): string {
  const filter = `Name=tag:${LEASE_ID_TAG},Values=${leaseId}`;
  return ['aws', 'ec2', 'describe-security-group-rules', '--region', region, '--filters', filter]
    .map(quoted)
    .join(' ');
}

/** A parameter of the API as the AWS CLI calls it: `--ip-permissions`, `--cidrip`, `--ec2-security-group-name`. */
function option(parameter: string): string {
  const words = parameter.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return `--${words}`;
}

/** A word as a POSIX shell reads it back, in which the runner finds no command (`##[`). */
function quoted(word: string): string {
  return /^[\w./:=@-]+$/.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''").replaceAll('##[', "##''[")}'`;
}
