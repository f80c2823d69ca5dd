import type { Groups } from '../request.ts';
import type { GetInput } from './read-request.ts';
import { checkGroupId, checkName, entries, shown } from './value.ts';

/** Where the rules are: groups, or a cluster whose groups are still to be looked up. */
export type Target = Groups | { readonly ClusterIdentifier: string };

const KINDS = [
  'cluster-security-group-name',
  'vpc-security-group-id',
  'cluster-identifier',
] as const;

/** Reads where the rules are: exactly one kind of target. `undefined` where it can't be told. */
export function readTarget(getInput: GetInput, problems: string[]): Target | undefined {
  const given = KINDS.filter((kind) => getInput(kind) !== '');
  const [kind] = given;
  if (!kind) {
    problems.push(`Nothing says where the rule is: give exactly one of ${KINDS.join(', ')}.`);
    return undefined;
  }
  if (given.length > 1) {
    problems.push(`${given.join(' and ')} are given together: give exactly one of them.`);
    return undefined;
  }
  return readers[kind](getInput(kind), problems);
}

const readers: Record<(typeof KINDS)[number], (value: string, problems: string[]) => Target> = {
  'cluster-security-group-name': (name, problems) => {
    checkName('cluster-security-group-name', name, problems);
    return { ClusterSecurityGroupNames: [name] };
  },
  'vpc-security-group-id': (value, problems) => {
    const ids = entries(value);
    if (ids.length === 0) problems.push(`vpc-security-group-id: ${shown(value)} names no group.`);
    for (const id of ids) checkGroupId('vpc-security-group-id', id, problems);
    return { VpcSecurityGroupIds: [...new Set(ids)] };
  },
  'cluster-identifier': (identifier, problems) => {
    if (!/^[a-z][a-z0-9-]{0,62}$/i.test(identifier)) {
      problems.push(
        `cluster-identifier: ${shown(identifier)} is not a cluster's identifier: give up to 63 letters, digits and hyphens, such as analytics.`,
      );
    }
    return { ClusterIdentifier: identifier };
  },
};
