import type { PhaseResult } from '../../runner/index.ts';
import { isSilent, type Row } from './matrix-rows.ts';
import { asOutput, cidrIp, tcp } from './rules.ts';
import { setVpcStage } from './stage.ts';

/** What became of a row. */
export interface Played {
  readonly main: PhaseResult;
  readonly post: PhaseResult;
  /** The rules that were there and that the job asked for. */
  readonly asked: readonly {
    readonly cidr: string;
    readonly asOutput: string;
    readonly gone: boolean;
  }[];
  /** Whether the rule that nobody asked for is still there. */
  readonly bystanderThere: boolean;
  readonly GroupId: string;
}

const cidrs = [cidrIp, '10.0.0.0/8'];
const missing = '198.51.100.7/32';
const bystander = tcp(22, cidrIp);

async function play(row: Row): Promise<Played> {
  const { VpcId, oneMissing, fault } = row;
  const stage = await setVpcStage();
  try {
    const GroupId = stage.group({
      VpcId,
      rules: [bystander, ...cidrs.map((cidr) => tcp(5439, cidr))],
    });
    stage.emulator.inject(fault);
    const job = stage.job(
      {
        'vpc-security-group-id': GroupId,
        'cidr-ip': [...cidrs, ...(oneMissing ? [missing] : [])].join('\n'),
        timeout: isSilent(row) ? '3' : '20',
      },
      { env: { AWS_MAX_ATTEMPTS: '2' } },
    );
    const main = await job.main();
    const post = await job.post();
    const left = stage.sources(GroupId);
    return {
      main,
      post,
      asked: cidrs.map((cidr) => ({
        cidr,
        asOutput: asOutput(GroupId, tcp(5439, cidr)).slice(1, -1),
        gone: !left.includes(`tcp 5439-5439 ${cidr}`),
      })),
      bystanderThere: left.includes(`tcp 22-22 ${cidrIp}`),
      GroupId,
    };
  } finally {
    await stage.close();
  }
}

/** Plays all rows, several at a time, in their order. */
export function playAll(rows: readonly Row[], atOnce: number): readonly Promise<Played>[] {
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
