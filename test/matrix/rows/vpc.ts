import type { FaultScope } from '../../emulator/faults.ts';
import { cidrIp } from '../../support/group.ts';
import { inDefaultVpc, inOtherVpc, type Target } from '../../support/targets.ts';
import { always, type Row } from '../row.ts';
import {
  essentialFaults,
  hopeless,
  injected,
  isSilent,
  type ServiceFault,
  secondChance,
  serviceFaults,
} from './faults.ts';
import { revoked } from './readings.ts';

/** Where a fault strikes. */
interface Place {
  readonly name: string;
  readonly target: Target;
  readonly absent: readonly string[];
  readonly scope: FaultScope;
  readonly faults: readonly ServiceFault[];
  /** Whether the request that the fault strikes revokes the rules. */
  readonly revokes: boolean;
}

const rules = [cidrIp, '10.0.0.0/8'];
const oneMissing = ['198.51.100.7/32'];
const { revokes, describes } = inOtherVpc;

/** Where a request of several is struck, these tell how it goes on. */
const fewFaults = essentialFaults.filter(({ name }) =>
  [
    'throttling',
    'denied access',
    'a connection cut after the change',
    'silence after the change',
  ].includes(name),
);

const places: readonly Place[] = [
  {
    name: 'revoking in the default VPC',
    target: inDefaultVpc,
    absent: oneMissing,
    scope: { action: revokes },
    faults: serviceFaults,
    revokes: true,
  },
  {
    name: 'revoking in another VPC',
    target: inOtherVpc,
    absent: [],
    scope: { action: revokes },
    faults: serviceFaults,
    revokes: true,
  },
  {
    name: 'revoking in another VPC where one rule is missing',
    target: inOtherVpc,
    absent: oneMissing,
    scope: { action: revokes },
    faults: fewFaults,
    revokes: false,
  },
  {
    name: 'looking which rules another VPC has',
    target: inOtherVpc,
    absent: oneMissing,
    scope: { action: describes },
    faults: fewFaults,
    revokes: false,
  },
  {
    name: 'revoking those that another VPC has',
    target: inOtherVpc,
    absent: oneMissing,
    scope: { action: revokes, skip: 1 },
    faults: fewFaults,
    revokes: true,
  },
];

function rowsOf(place: Place, fault: ServiceFault): Row[] {
  const { target, absent, scope } = place;
  const applied = fault.applied && place.revokes;
  const struck = { ...fault, applied };
  const row = (
    duration: string,
    times: number,
    ending: Pick<Row, 'main' | 'post' | 'left' | 'reads'>,
  ): Row => ({
    title: `${place.name}: ${fault.name}, ${duration}`,
    target,
    rules,
    absent,
    waits: fault.passes && (ending.main === 1 || isSilent(fault)),
    before: { main: injected(fault, { ...scope, times }) },
    ...ending,
  });
  const overcome = { main: 0, post: 0, left: [], reads: { main: revoked } };
  return [
    row('once', 1, fault.passes ? overcome : secondChance(struck)),
    row('at every attempt', always, hopeless(struck, applied ? [] : rules)),
  ];
}

/** Each fault at each step of a revocation in both kinds of VPC, once and at every attempt. */
export const vpcRows: readonly Row[] = places.flatMap((place) =>
  place.faults.flatMap((fault) => rowsOf(place, fault)),
);
