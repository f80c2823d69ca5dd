import type { Job, Phase, PhaseResult, Variables } from '../runner/index.ts';
import { cidrIp, setStage } from '../scenarios/stage.ts';
import type { Row, Scene } from './row.ts';

/** What became of a row. */
export interface Played {
  readonly main: PhaseResult;
  readonly post: PhaseResult;
  /** The rules that the job asked for. */
  readonly asked: readonly string[];
  /** The rules that the group still shows. */
  readonly left: readonly string[];
  /** How long a phase lasted after it had been told to leave. */
  readonly leavingMs: Partial<Record<Phase, number>>;
}

/** Plays a row: `main`, then `post`, against an emulator of its own. */
export async function play(row: Row): Promise<Played> {
  const asked = row.rules ?? [cidrIp];
  const closings: (() => unknown)[] = [];
  const stage = await setStage({ rules: asked });
  const scene: Scene = { ...stage, onEnd: (close) => closings.push(close) };
  const leavingMs: Played['leavingMs'] = {};
  try {
    const job = stage.job(
      { 'cidr-ip': asked.join('\n'), timeout: timeoutOf(row), ...row.inputs },
      { debug: true, env: { AWS_MAX_ATTEMPTS: '2' } },
    );
    const given: Variables = {};
    const act = async (phase: Phase) => {
      await row.faults?.[phase]?.(scene);
      Object.assign(given, await row.env?.[phase]?.(scene));
      return run(job, phase, row, given, leavingMs);
    };
    const main = await act('main');
    const post = await act('post');
    return { main, post, asked, left: stage.sources(), leavingMs };
  } finally {
    await stage.close();
    for (const close of closings) await close();
  }
}

/** Only where a phase may wait in vain is it worth giving up soon; elsewhere a slow machine needs the time. */
const timeoutOf = ({ main, post }: Row): string => (main === 1 || post === 1 ? '2' : '20');

async function run(
  job: Job,
  name: Phase,
  row: Row,
  env: Variables,
  leavingMs: Played['leavingMs'],
): Promise<PhaseResult> {
  const options = { env, broken: row.broken?.[name] ?? {} };
  const phase = name === 'main' ? job.startMain(options) : job.startPost(options);
  let toldAt: number | undefined;
  await row.during?.[name]?.({
    phase,
    kill(signal) {
      toldAt ??= performance.now();
      phase.kill(signal);
    },
  });
  const result = await phase.result;
  if (toldAt !== undefined) leavingMs[name] = performance.now() - toldAt;
  return result;
}

/** Plays all rows, several at a time, in their order. */
export function playAll(rows: readonly Row[], atOnce: number): Promise<Played>[] {
  const waiting = rows.map((row) => ({ row, ...Promise.withResolvers<Played>() }));
  const results = waiting.map(({ promise }) => promise);
  // Each is awaited by its own spec, maybe after it has failed.
  for (const result of results) result.catch(() => undefined);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await play(next.row).then(next.resolve, next.reject);
    }
  };
  for (let number = 0; number < atOnce; number++) void worker();
  return results;
}
