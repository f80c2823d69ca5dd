import type { PhaseResult } from '../runner/index.ts';
import { HOUR, MINUTE } from '../support/leases.ts';
import type { Stage } from '../support/stage.ts';
import {
  endJob,
  goOn,
  type LeaseOptions,
  type OpenLease,
  openLease,
  rulesOf,
  sweepJob,
} from '../support/sweep.ts';
import { inTurn, type OnEnd, onStage, run, timeoutOf } from './play.ts';
import type { SweepRow, SweepScene } from './sweep-row.ts';

/** What became of a row. */
export interface PlayedSweep {
  readonly result: PhaseResult;
  /** The names of the leases whose rules are still there. */
  readonly left: readonly string[];
  readonly leases: ReadonlyMap<string, OpenLease>;
  /** Whether the rule that is no lease is still there. */
  readonly bystanderThere: boolean;
  /** How many questions GitHub got. */
  readonly questions: number;
}

/** Plays a row, against an emulator of its own. */
export const playSweep = (row: SweepRow): Promise<PlayedSweep> =>
  inTurn(row, () => onStage((stage, onEnd) => playOn(stage, row, onEnd)));

const cidrs = { expired: '203.0.113.1/32', ended: '203.0.113.2/32' };

async function playOn(stage: Stage, row: SweepRow, onEnd: OnEnd): Promise<PlayedSweep> {
  const { emulator } = stage;
  const groupId = stage.vpcGroup({ rules: ['198.51.100.200/32'] }).id;
  const [bystander = ''] = rulesOf(stage, groupId);
  const leases = new Map<string, OpenLease>();
  const open = (name: string, options: LeaseOptions) => {
    const opened = openLease(stage, groupId, options);
    leases.set(name, opened);
    return opened;
  };
  const expired = open('expired', { cidr: cidrs.expired, job: '1', expiresIn: -MINUTE });
  const ended = open('ended', { cidr: cidrs.ended, job: '2' });
  const running = open('running', { cidr: '203.0.113.3/32', job: '3' });
  const justEnded = open('justEnded', { cidr: '203.0.113.4/32', job: '4' });
  endJob(stage, ended, HOUR);
  endJob(stage, justEnded, MINUTE);
  goOn(stage, running);
  goOn(stage, expired);
  const scene: SweepScene = {
    stage,
    emulator,
    groupId,
    leases: { expired, ended, running, justEnded },
    open,
    onEnd,
  };
  await row.before?.(scene);
  const inputs = typeof row.inputs === 'function' ? row.inputs(scene) : row.inputs;
  const env = typeof row.env === 'function' ? await row.env(scene) : row.env;
  const job = sweepJob(stage, { timeout: timeoutOf(row), ...inputs }, { debug: true });
  const result = await run(
    job,
    'main',
    {
      ...(row.waits ? { waits: true } : {}),
      ...(row.broken ? { broken: { main: row.broken } } : {}),
      ...(row.during ? { during: { main: row.during } } : {}),
    },
    env ?? {},
  );
  const rules = new Set(rulesOf(stage, groupId));
  return {
    result,
    leases,
    left: [...leases].flatMap(([name, { ruleId }]) => (rules.has(ruleId) ? [name] : [])),
    bystanderThere: rules.has(bystander) || emulator.ec2.group(groupId) === undefined,
    questions: emulator.requests.filter(({ service }) => service === 'github').length,
  };
}
