import { cidrIp } from '../../support/group.ts';
import { says, titles } from '../../support/words.ts';
import type { Words } from '../row.ts';

/** What the user reads of the rule, in the log or in an annotation. */
export const revoked: Words = [says.revoked, cidrIp];
export const foundGone: Words = [says.revoked, cidrIp, says.responseLost];
export const willRevoke: Words = [says.willRevoke, cidrIp];
export const notFound: Words = [titles.ruleNotFound, says.nothingToRevoke, cidrIp];
export const nothingLeft: Words = [says.nothingLeft];

/** That a rule may still be open, for the reason that the title gives. */
export const open = (title: string, source = cidrIp): Words => [title, source, says.mayBeOpen];

/** That `post` takes the rules from the inputs, because of its state. */
export const recovered = (why: string): Words => [titles.stateRecovered, why];

/** That `post` does not know what `main` left. */
export const lostState = (why: string): Words => [titles.stateLost, why, cidrIp, says.mayBeOpen];
