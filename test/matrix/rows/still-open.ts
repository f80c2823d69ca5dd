import type { Refusal } from '../../emulator/faults.ts';
import { cidrIp } from '../../support/group.ts';
import { inDefaultVpc, inOtherVpc, targets } from '../../support/targets.ts';
import { says, titles } from '../../support/words.ts';
import type { Row } from '../row.ts';
import { nothingLeft } from './readings.ts';

const wider = '203.0.113.0/24';

/** Another rule lets the same source in. */
const widerNetwork = targets.map(
  (target): Row => ({
    title: `a rule that is revoked from ${target.name}, and a wider network that stays`,
    target,
    others: [wider],
    before: { main: ({ group }) => group.authorize(wider) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [titles.stillLetIn, cidrIp, says.stillLetsIn, wider], post: nothingLeft },
  }),
);

const ports = {
  'a wider range of ports': ['tcp', 5400, 5500],
  'every protocol': ['-1', -1, -1],
} as const;

const morePorts = Object.entries(ports).map(
  ([words, [IpProtocol, FromPort, ToPort]]): Row => ({
    title: `a rule that is revoked, and ${words} that stays`,
    target: inDefaultVpc,
    others: [
      IpProtocol === '-1' ? `all ${cidrIp}` : `${IpProtocol} ${FromPort}-${ToPort} ${cidrIp}`,
    ],
    before: {
      main: ({ emulator, group }) =>
        emulator.ec2.authorizeSecurityGroupIngress({
          GroupId: group.id,
          IpPermissions: [{ IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp: cidrIp }] }],
        }),
    },
    main: 0,
    post: 0,
    left: [],
    reads: { main: [titles.stillLetIn, cidrIp, says.stillLetsIn], post: nothingLeft },
  }),
);

const denied: Refusal = {
  kind: 'error',
  code: 'UnauthorizedOperation',
  status: 403,
  message: 'You are not authorized to perform this operation.',
};

/** The group can't be looked at, so nothing is known of other rules; the log says so. */
const unknown: Row = {
  title: 'a rule that is revoked from a group that may not be described',
  target: inOtherVpc,
  before: {
    main: ({ emulator }) => emulator.inject({ ...denied, action: inOtherVpc.describes }),
  },
  main: 0,
  post: 0,
  left: [],
  reads: { main: [says.groupUnknown], post: nothingLeft },
};

/** Rules that are gone, and what is still let in all the same. */
export const stillOpenRows: readonly Row[] = [...widerNetwork, ...morePorts, unknown];
