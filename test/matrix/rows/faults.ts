import type { Disturbance, FaultScope, Refusal } from '../../emulator/faults.ts';
import { titles } from '../../support/words.ts';
import type { Row, Scene } from '../row.ts';
import { foundGone, open, revoked } from './readings.ts';

/** Something that goes wrong with a request, and what it leads to. */
export interface ServiceFault {
  readonly name: string;
  readonly fault: Refusal | Disturbance | 'denied';
  readonly title: string;
  /** Whether it is worth another attempt. A phase waits in vain for one that never passes. */
  readonly passes: boolean;
  /** Whether the change has been made by the time that the fault strikes. */
  readonly applied: boolean;
}

/** How a row goes on from its fault. */
export type Ending = Pick<Row, 'main' | 'post' | 'left' | 'reads'>;

/** Whether it takes a quarter of the time until another attempt is made. */
export const isSilent = ({ fault }: ServiceFault): boolean =>
  fault !== 'denied' && (fault.kind === 'silence' || fault.kind === 'endless');

/** Main gives up, and the end of the job revokes. */
export const secondChance = ({ title, applied }: ServiceFault): Ending => ({
  main: 1,
  post: 0,
  left: [],
  reads: { main: open(title), post: applied ? foundGone : revoked },
});

/** Nothing helps, and the job says so twice. */
export const hopeless = ({ title }: ServiceFault, left: readonly string[]): Ending => ({
  main: 1,
  post: 1,
  left,
  reads: { main: open(title), post: open(title) },
});

/** What is done before a phase, so that the fault strikes these requests. */
export const injected =
  ({ fault }: Pick<ServiceFault, 'fault'>, scope: FaultScope) =>
  ({ emulator, group }: Scene) =>
    emulator.inject({ ...scope, ...(fault === 'denied' ? group.denied : fault) });

const before = 'before-change';
const after = 'after-change';

const passing = (
  name: string,
  title: string,
  fault: ServiceFault['fault'],
  applied = false,
): ServiceFault => ({ name, title, fault, applied, passes: true });

const {
  accessDenied,
  awsFailed,
  awsUnavailable,
  connectionLost,
  noResponse,
  notFromAws,
  throttled,
} = titles;

/** Those that break a request before it does anything, and those that break its response. */
export const essentialFaults: readonly ServiceFault[] = [
  passing('throttling', throttled, { kind: 'throttling' }),
  { name: 'denied access', title: accessDenied, fault: 'denied', applied: false, passes: false },
  passing('a connection cut before the change', connectionLost, { kind: 'cut', at: before }),
  passing('a connection cut after the change', connectionLost, { kind: 'cut', at: after }, true),
  passing('silence after the change', noResponse, { kind: 'silence', at: after }, true),
  passing('a page of HTML before the change', notFromAws, {
    kind: 'html',
    at: before,
    status: 200,
  }),
];

/** Every fault of a service that the action tells apart, but a busy group, which only Redshift has. */
export const serviceFaults: readonly ServiceFault[] = [
  ...essentialFaults,
  passing('an internal failure', awsFailed, { kind: 'internal-failure' }),
  passing('an unavailable service', awsUnavailable, { kind: 'service-unavailable' }),
  passing('silence before the change', noResponse, { kind: 'silence', at: before }),
  passing('an endless response', noResponse, { kind: 'endless' }, true),
  passing('half a response', notFromAws, { kind: 'truncated' }, true),
  passing(
    'a page of HTML after the change',
    notFromAws,
    { kind: 'html', at: after, status: 200 },
    true,
  ),
  passing(
    'a bad gateway after the change',
    notFromAws,
    { kind: 'html', at: after, status: 502 },
    true,
  ),
];

/** More of the same, for the kind of group that has its rows for all of them. */
export const moreFaults: readonly ServiceFault[] = [
  passing('a busy group', titles.clusterGroupBusy, { kind: 'busy' }),
  passing('a gateway that throttles', throttled, {
    kind: 'error',
    code: 'SlowPlease',
    status: 429,
    message: 'slow, please',
  }),
  passing('a bad gateway before the change', notFromAws, { kind: 'html', at: before, status: 502 }),
];
