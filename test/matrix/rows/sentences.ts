import { cidrIp, group } from '../../scenarios/stage.ts';

/** What the user reads of the rule, in the log or in an annotation. */
export const revoked = `Revoked ${cidrIp} from cluster security group ${group}`;
export const foundGone = `${revoked}: the answer to an earlier attempt was lost`;
export const open = `${cidrIp} in cluster security group ${group} (us-east-1) may still be open.`;
export const nothingLeft = 'Nothing is left to revoke.';
export const willRevoke = `At the end of the job: will revoke ${cidrIp} from cluster security group ${group}`;
export const lostState = `The state that this step left for the end of the job is missing, so ${cidrIp} in cluster security group ${group} may still be open.`;
export const notFound = `Nothing to revoke: ${cidrIp} is not in cluster security group ${group}`;
