import type { FaultScope } from '../../emulator/faults.ts';
import { cidrIp } from '../../support/group.ts';
import { clusterGroup } from '../../support/targets.ts';
import { always, type Row } from '../row.ts';
import {
  hopeless,
  injected,
  isSilent,
  moreFaults,
  type ServiceFault,
  secondChance,
  serviceFaults,
} from './faults.ts';
import { foundGone, revoked } from './readings.ts';

/** What is done before main, so that the fault strikes requests to revoke. */
const strikes = (fault: Pick<ServiceFault, 'fault'>, scope: FaultScope) =>
  injected(fault, { action: clusterGroup.revokes, ...scope });

/** A fault at the first attempt, only in main, and at every attempt. */
function rowsOf(fault: ServiceFault): Row[] {
  const { name, passes, applied } = fault;
  const overcome = {
    main: 0,
    post: 0,
    left: [],
    reads: { main: applied ? foundGone : revoked },
  } as const;
  const rows: Row[] = [
    {
      title: `${name}, at the first attempt`,
      before: { main: strikes(fault, {}) },
      ...(passes ? overcome : secondChance(fault)),
    },
    {
      title: `${name}, only in main`,
      before: {
        main: strikes(fault, { times: always }),
        post: ({ emulator }) => emulator.clearFaults(),
      },
      ...secondChance(fault),
    },
    {
      title: `${name}, at every attempt`,
      before: { main: strikes(fault, { times: always }) },
      ...hopeless(fault, applied ? [] : [cidrIp]),
    },
  ];
  return rows.map((row) => ({ ...row, waits: passes && (row.main === 1 || isSilent(fault)) }));
}

const slowness = {
  'a slow change': { kind: 'slow', at: 'before-change', milliseconds: 300 },
  'a slow response': { kind: 'slow', at: 'after-change', milliseconds: 300 },
} as const;

/** Slowness does no harm, however often it comes. */
const slowRows = Object.entries(slowness).map(
  ([name, fault]): Row => ({
    title: `${name}, at every attempt`,
    before: { main: strikes({ fault }, { times: always }) },
    main: 0,
    post: 0,
    left: [],
    reads: { main: revoked },
  }),
);

/** Each fault of the service, at the first attempt, only in main, and at every attempt. */
export const serviceRows: readonly Row[] = [
  ...[...serviceFaults, ...moreFaults].flatMap(rowsOf),
  ...slowRows,
];
