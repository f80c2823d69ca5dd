import type { Disturbance, FaultScope, Refusal } from '../../emulator/faults.ts';
import { cidrIp, revokes } from '../../scenarios/stage.ts';
import { always, type Row, type Scene } from '../row.ts';
import { foundGone, open, revoked } from './sentences.ts';

type ServiceFault = Refusal | Disturbance;

/** How a row goes on from its fault. */
type Ending = Omit<Row, 'title' | 'faults'>;

/** The revocation succeeds in main, whatever came before. */
const succeeds = { main: 0, post: 0, left: [], reads: { main: revoked } } satisfies Ending;

/** Main gives up with this title, and the end of the job revokes. */
const secondChance = (title: string, says = revoked): Ending => ({
  main: 1,
  post: 0,
  left: [],
  reads: { main: `${title}: ${open}`, post: says },
});

/** Nothing helps, and the job says so twice. */
const hopeless = (title: string, left: readonly string[] = [cidrIp]): Ending => ({
  main: 1,
  post: 1,
  left,
  reads: { main: `${title}: ${open}`, post: `${title}: ${open}` },
});

/** The three rows of a fault of the service. */
function rowsOf(
  name: string,
  fault: ServiceFault,
  endings: { first: Ending; onlyInMain: Ending; every: Ending },
): Row[] {
  const strikes = (scope: FaultScope) => ({
    main: ({ emulator }: Scene) => emulator.inject({ action: revokes, ...scope, ...fault }),
  });
  return [
    { title: `${name}, at the first attempt`, faults: strikes({}), ...endings.first },
    {
      title: `${name}, only in main`,
      faults: { ...strikes({ times: always }), post: ({ emulator }) => emulator.clearFaults() },
      ...endings.onlyInMain,
    },
    {
      title: `${name}, at every attempt`,
      faults: strikes({ times: always }),
      ...endings.every,
    },
  ];
}

/** A fault that the SDK or the action tries again. */
const passing = (title: string, left?: string[], says = revoked) => ({
  first: { ...succeeds, reads: { main: says } },
  onlyInMain: secondChance(title, says),
  every: hopeless(title, left),
});

/** A fault that another attempt of main would not cure, or that takes all its time. */
const lasting = (title: string, left?: string[], says = revoked) => ({
  first: secondChance(title, says),
  onlyInMain: secondChance(title, says),
  every: hopeless(title, left),
});

const harmless = { first: succeeds, onlyInMain: succeeds, every: succeeds };
const denied = {
  kind: 'error',
  code: 'AccessDenied',
  status: 403,
  message: 'not authorized',
} as const;

/** Each fault of the service, at the first attempt, only in main, and at every attempt. */
export const serviceRows: readonly Row[] = [
  ...rowsOf('throttling', { kind: 'throttling' }, passing('Throttled by AWS')),
  ...rowsOf('an internal failure', { kind: 'internal-failure' }, passing('AWS failed')),
  ...rowsOf('an unavailable service', { kind: 'service-unavailable' }, passing('AWS failed')),
  ...rowsOf('a busy group', { kind: 'busy' }, passing('Cluster security group busy')),
  ...rowsOf('denied access', denied, lasting('Access denied by AWS')),
  ...rowsOf(
    'a connection cut before the change',
    { kind: 'cut', at: 'before-change' },
    passing('Connection lost'),
  ),
  ...rowsOf(
    'a connection cut after the change',
    { kind: 'cut', at: 'after-change' },
    passing('Connection lost', [], foundGone),
  ),
  ...rowsOf('a slow change', { kind: 'slow', at: 'before-change', milliseconds: 300 }, harmless),
  ...rowsOf('a slow answer', { kind: 'slow', at: 'after-change', milliseconds: 300 }, harmless),
  ...rowsOf(
    'silence before the change',
    { kind: 'silence', at: 'before-change' },
    lasting('Time is up'),
  ),
  ...rowsOf(
    'silence after the change',
    { kind: 'silence', at: 'after-change' },
    lasting('Time is up', [], foundGone),
  ),
  ...rowsOf('an endless answer', { kind: 'endless' }, lasting('Time is up', [], foundGone)),
  ...rowsOf(
    'half an answer',
    { kind: 'truncated' },
    lasting('Not an answer of AWS', [], foundGone),
  ),
  ...rowsOf(
    'a page of HTML before the change',
    { kind: 'html', at: 'before-change', status: 200 },
    lasting('Not an answer of AWS'),
  ),
  ...rowsOf(
    'a page of HTML after the change',
    { kind: 'html', at: 'after-change', status: 200 },
    lasting('Not an answer of AWS', [], foundGone),
  ),
  ...rowsOf(
    'a bad gateway before the change',
    { kind: 'html', at: 'before-change', status: 502 },
    passing('Not an answer of AWS'),
  ),
  ...rowsOf(
    'a bad gateway after the change',
    { kind: 'html', at: 'after-change', status: 502 },
    passing('Not an answer of AWS', [], foundGone),
  ),
];
