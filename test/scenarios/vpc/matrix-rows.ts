import type { Disturbance, FaultScope, Refusal } from '../../emulator/faults.ts';
import { anotherVpc, describes, revokes } from './stage.ts';

type ServiceFault = Refusal | Disturbance;

/** One scenario: a fault, where it strikes and for how long. */
export interface Row {
  readonly title: string;
  readonly VpcId: string | undefined;
  /** Whether the job also asks for a rule that is not there. */
  readonly oneMissing: boolean;
  readonly fault: ServiceFault & FaultScope;
}

/** Where a fault strikes. */
interface Place {
  readonly name: string;
  readonly VpcId: string | undefined;
  readonly oneMissing: boolean;
  readonly scope: FaultScope;
  readonly faults: Readonly<Record<string, ServiceFault>>;
}

const before = 'before-change';
const after = 'after-change';

/** What breaks a request before it does anything, and what breaks its answer. */
const essential: Record<string, ServiceFault> = {
  throttling: { kind: 'throttling' },
  'denied access': {
    kind: 'error',
    code: 'UnauthorizedOperation',
    status: 403,
    message: 'You are not authorized to perform this operation.',
  },
  'a connection cut before the change': { kind: 'cut', at: before },
  'a connection cut after the change': { kind: 'cut', at: after },
  'silence after the change': { kind: 'silence', at: after },
  'a page of HTML': { kind: 'html', at: before, status: 200 },
};

const all: Record<string, ServiceFault> = {
  ...essential,
  'an internal failure': { kind: 'internal-failure' },
  'an unavailable service': { kind: 'service-unavailable' },
  'silence before the change': { kind: 'silence', at: before },
  'half an answer': { kind: 'truncated' },
  'an endless answer': { kind: 'endless' },
  'a page of HTML after the change': { kind: 'html', at: after, status: 200 },
  'a bad gateway after the change': { kind: 'html', at: after, status: 502 },
};

const places: readonly Place[] = [
  {
    name: 'revoking in the default VPC',
    VpcId: undefined,
    oneMissing: true,
    scope: { action: revokes },
    faults: all,
  },
  {
    name: 'revoking in another VPC',
    VpcId: anotherVpc,
    oneMissing: false,
    scope: { action: revokes },
    faults: all,
  },
  {
    name: 'revoking in another VPC where one rule is missing',
    VpcId: anotherVpc,
    oneMissing: true,
    scope: { action: revokes },
    faults: essential,
  },
  {
    name: 'looking which rules another VPC has',
    VpcId: anotherVpc,
    oneMissing: true,
    scope: { action: describes },
    faults: essential,
  },
  {
    name: 'revoking those that another VPC has',
    VpcId: anotherVpc,
    oneMissing: true,
    scope: { action: revokes, skip: 1 },
    faults: essential,
  },
];

const durations = { once: 1, 'at every attempt': Number.POSITIVE_INFINITY };

const rowsInOrder: readonly Row[] = places.flatMap(({ name, VpcId, oneMissing, scope, faults }) =>
  Object.entries(faults).flatMap(([what, fault]) =>
    Object.entries(durations).map(([duration, times]) => ({
      title: `${name}: ${what}, ${duration}`,
      VpcId,
      oneMissing,
      fault: { ...scope, ...fault, times },
    })),
  ),
);

/** Whether the fault lasts until the row's time is up. */
export const isSilent = ({ fault }: Row): boolean =>
  fault.kind === 'silence' || fault.kind === 'endless';

/** Each fault at each place, once and for good; those that wait longest come first, so that nothing waits for them in the end. */
export const rows: readonly Row[] = [
  ...rowsInOrder.filter(isSilent),
  ...rowsInOrder.filter((row) => !isSilent(row)),
];
