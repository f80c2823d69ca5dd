import { ec2Error } from './api.ts';
import type { FlatPermission } from './shapes.ts';

/**
 * Refuses rules whose description EC2 does not take. It stands before the state and not in it, so
 * that a test can put text there that no client could.
 */
export function refuseOtherDescriptions({ IpPermissions = [] }: FlatPermission): void {
  const sources = IpPermissions.flatMap((permission) => [
    ...(permission.IpRanges ?? []),
    ...(permission.Ipv6Ranges ?? []),
    ...(permission.UserIdGroupPairs ?? []),
  ]);
  if (sources.every(({ Description = '' }) => isDescription(Description))) return;
  throw ec2Error(
    'InvalidParameterValue',
    'Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*',
  );
}

const isDescription = (text: string): boolean =>
  /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/.test(text);
