import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Emulator } from '../emulator/index.ts';
import type { Job, Phase, PhaseResult, RunningPhase, Variables } from '../runner/index.ts';
import { cidrIp, type Group, type GroupRule } from '../support/group.ts';
import { createStage, type Stage } from '../support/stage.ts';
import { clusterGroup } from '../support/targets.ts';
import type { During, Row, Scene } from './row.ts';
import { turns } from './turns.ts';

/** What became of a phase. */
export interface PlayedPhase {
  readonly result: PhaseResult;
  /** What the group let in when the phase had ended, without the bystanders. */
  readonly open: readonly string[];
}

/** What became of a row. */
export interface Played {
  readonly main: PlayedPhase;
  /** `undefined` where the action has only one phase. */
  readonly post: PlayedPhase | undefined;
  /** The sources that the job asked for. */
  readonly asked: readonly string[];
  readonly group: Group;
  /** What GitHub and AWS gave out that nobody may read. */
  readonly secrets: readonly string[];
  /**
   * Whether the rules that the job did not ask for are still there, with their ids and tags; true where their whole
   * group was deleted.
   */
  readonly bystandersThere: boolean;
}

const takeTurn = turns(6);
const takeWaitingTurn = turns(16);
// A phase needs the processor when it starts, and two matrices may run at the same time.
const takeStart = turns(3);

/** Plays a row, `main` and then the `post` that most actions have, against an emulator of its own. */
export const play = (row: Row): Promise<Played> =>
  inTurn(row, () => onStage((stage, onEnd) => playOn(stage, row, onEnd)));

/** Plays a row when it is its turn. */
export const inTurn = <T>({ waits }: Pick<Row, 'waits'>, work: () => Promise<T>): Promise<T> =>
  (waits ? takeWaitingTurn : takeTurn)(work);

/** Closes something at the end of a row. */
export type OnEnd = (close: () => unknown) => void;

/** Plays a row on a stage of its own, and closes at its end what the row has opened. */
export async function onStage<T>(work: (stage: Stage, onEnd: OnEnd) => Promise<T>): Promise<T> {
  const closings: (() => unknown)[] = [];
  const stage = await createStage();
  try {
    return await work(stage, (close) => closings.push(close));
  } finally {
    await stage.close();
    for (const close of closings) await close();
  }
}

async function playOn(stage: Stage, row: Row, onEnd: OnEnd): Promise<Played> {
  const { target = clusterGroup, rules = [cidrIp], absent = [], others = [] } = row;
  const asked = [...rules, ...absent];
  const bystanders = [target.bystander, ...others];
  const group = target.createWithBystander(stage, rules);
  const state: Record<string, string> = {};
  const scene: Scene = { emulator: stage.emulator, group, state, onEnd };
  const job = group.job(
    {
      'cidr-ip': asked.join('\n'),
      timeout: timeoutOf(row),
      ...(typeof row.inputs === 'function' ? row.inputs(scene) : row.inputs),
    },
    { debug: true },
  );
  const env: Variables = {};
  const isBystander = ({ source }: GroupRule) => bystanders.includes(source);
  let before: readonly GroupRule[] = [];
  const act = async (phase: Phase): Promise<PlayedPhase> => {
    await row.before?.[phase]?.(scene);
    if (phase === 'main') before = group.rules().filter(isBystander);
    Object.assign(env, await row.env?.[phase]?.(scene));
    const result = await run(job, phase, row, env);
    Object.assign(state, result.state);
    return { result, open: group.sources().filter((source) => !bystanders.includes(source)) };
  };
  const main = await act('main');
  const post = job.phases.includes('post') ? await act('post') : undefined;
  const after = group.rules();
  const bystandersThere =
    group.shape() === undefined ||
    (bystanders.every((rule) => after.some(({ source }) => source === rule)) &&
      before.every((rule) => after.some((other) => isDeepStrictEqual(rule, other))));
  return { main, post, asked, group, secrets: secretsOf(stage.emulator), bystandersThere };
}

function secretsOf({ github: { oidc }, sts }: Emulator): string[] {
  return [
    oidc.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    ...oidc.issued,
    ...sts.sessions.flatMap(({ secretAccessKey, sessionToken }) => [secretAccessKey, sessionToken]),
  ];
}

/** Short where a phase waits in vain; elsewhere a slow machine may need the time. */
export const timeoutOf = ({ waits }: Pick<Row, 'waits'>): string => (waits ? '4' : '20');

/** Runs a phase. One that waits keeps others from starting only until it has sent its first request. */
export async function run(
  job: Job,
  name: Phase,
  row: Pick<Row, 'broken' | 'during' | 'waits'>,
  env: Variables,
): Promise<PhaseResult> {
  const options = { env, broken: row.broken?.[name] ?? {} };
  const { ended } = await takeStart(async () => {
    const phase = name === 'main' ? job.startMain(options) : job.startPost(options);
    const ended = attend(phase, row.during?.[name]);
    const sent = phase.printed('request id').catch(() => undefined);
    await (row.waits ? Promise.race([ended, sent, delay(longestStart)]) : ended);
    return { ended };
  });
  return ended;
}

const longestStart = 2_000;

async function attend(phase: RunningPhase, during: During | undefined): Promise<PhaseResult> {
  await during?.({
    phase,
    kill: (signal) =>
      signal === 'SIGINT' || signal === 'SIGTERM' ? phase.cancel(signal) : phase.kill(signal),
  });
  return phase.result;
}
