/** Prints what a sweep of an account with many leases costs; fails if a target is missed. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createJob, type ProcessStart } from '../test/runner/index.ts';
import { type AccountLook, type AccountSize, startAccount } from './bench/account.ts';
import { table } from './bench/table.ts';
import { isMissed, type Target, verdict } from './bench/targets.ts';

const mebibyte = 2 ** 20;
const account = { groups: 5_000, rules: 100_000, answerMs: 20 };
const sizes: readonly AccountSize[] = [
  { ...account, leases: 200, runs: 50 },
  { ...account, leases: 2_000, runs: 500 },
  { ...account, leases: 20_000, runs: 5_000 },
];

interface Swept {
  readonly size: AccountSize;
  readonly look: AccountLook;
  readonly seconds: number;
  readonly peakBytes: number;
}

const measured: Swept[] = [];
for (const size of sizes) measured.push(await sweep(size));

console.log(
  `Node ${process.versions.node}, one run each: ${account.groups} groups, ${account.rules} rules, ${account.answerMs} ms an answer.\n`,
);
console.log(
  table([
    ['leases', 'runs', 'pages', 'questions', 'revocations', 'seconds', 'ms a lease', 'peak MiB'],
    ...measured.map(({ size, look: { requests }, seconds, peakBytes }) => [
      `${size.leases}`,
      `${size.runs}`,
      `${requests['DescribeSecurityGroupRules'] ?? 0}`,
      `${requests['actions/get-job-for-workflow-run'] ?? 0}`,
      `${requests['RevokeSecurityGroupIngress'] ?? 0}`,
      seconds.toFixed(1),
      ((1000 * seconds) / size.leases).toFixed(1),
      (peakBytes / mebibyte).toFixed(1),
    ]),
  ]),
);

const [, middle, large] = measured as [Swept, Swept, Swept];
const targets: Target[] = [
  ...measured.map(({ size, look }) => ({
    what: `${size.leases} leases: questions to GitHub for each job`,
    actual: (look.requests['actions/get-job-for-workflow-run'] ?? 0) / size.runs,
    atMost: 1,
    digits: 2,
  })),
  { what: '2000 leases: seconds', actual: middle.seconds, atMost: 60, digits: 1 },
  {
    what: '2000 leases: peak memory, MiB',
    actual: middle.peakBytes / mebibyte,
    atMost: 120,
    digits: 1,
  },
  {
    what: 'time of a lease, 20000 ÷ 2000 leases',
    actual: (large.seconds / middle.seconds) * (middle.size.leases / large.size.leases),
    atMost: 1.5,
    digits: 2,
  },
];
console.log(`\n${targets.map(verdict).join('\n')}`);
if (targets.some(isMissed)) process.exitCode = 1;

/** Sweeps an account of its own. Throws where it did not revoke exactly the leases that are over. */
async function sweep(size: AccountSize): Promise<Swept> {
  const { env, look, close } = await startAccount(size);
  const { GITHUB_TOKEN = '', ...variables } = env;
  const job = createJob({
    action: resolve(import.meta.dirname, '../sweep'),
    with: { 'github-token': GITHUB_TOKEN, timeout: '600' },
    env: variables,
  });
  try {
    const { seconds, peakBytes, exitCode } = await run(job.prepare('main'));
    const seen = await look();
    const foreign = size.groups * Math.floor((size.rules - size.leases) / size.groups);
    if (exitCode !== 0 || seen.leases !== size.leases / 10 || seen.others !== foreign) {
      throw new Error(`Exit code ${exitCode}, and this is there: ${JSON.stringify(seen)}`);
    }
    return { size, look: seen, seconds, peakBytes };
  } finally {
    job.dispose();
    close();
  }
}

/** Runs a process that tells its peak memory when it ends. */
async function run({ program, args, env, cwd }: ProcessStart) {
  const probe = join(import.meta.dirname, 'bench/peak-memory.cjs');
  const startedAt = performance.now();
  const child = spawn(program, ['--require', probe, ...args], {
    env,
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [peak, exitCode] = await Promise.all([
    text(child.stdio[3] as Readable),
    new Promise<number | null>((ended) => child.once('close', ended)),
  ]);
  return {
    seconds: (performance.now() - startedAt) / 1000,
    peakBytes: Number(peak) * 1024,
    exitCode,
  };
}
