import { checkName } from './value.ts';

/** Reads `cluster-security-group-name`. */
export function readClusterSecurityGroupName(value: string, problems: string[]): string {
  if (!value) {
    problems.push(
      'cluster-security-group-name is empty: give the name of the cluster security group that the rule is in.',
    );
  }
  checkName('cluster-security-group-name', value, problems);
  return value;
}
