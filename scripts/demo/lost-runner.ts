import { resolve } from 'node:path';
import { createJob } from '../../test/runner/index.ts';
import { leaseAction } from './lease.ts';
import { expect, log, section } from './page.ts';
import { startWarehouse } from './warehouse.ts';

const jobId = '4567890123';
const runId = 1658821493;
const anHour = 3_600_000;

/** A runner that is lost with its job, and the sweep that closes what it left open. */
export async function lostRunner(): Promise<void> {
  const { emulator, clusterIdentifier, env, rules, close } = await startWarehouse();
  const lost = createJob({
    action: leaseAction,
    env,
    contexts: { 'job.check_run_id': jobId },
    with: { 'cluster-identifier': clusterIdentifier, 'public-ip-url': emulator.checkIp.url },
  });
  const sweep = createJob({
    action: resolve(import.meta.dirname, '../../sweep'),
    env,
    contexts: { 'github.token': emulator.github.token },
  });
  try {
    const before = rules();
    await lost.main();
    emulator.github.putJob({
      id: Number(jobId),
      runId,
      status: 'completed',
      conclusion: 'failure',
      startedAt: new Date(Date.now() - 2 * anHour),
      completedAt: new Date(Date.now() - anHour),
    });
    section('A runner is lost: the end of its job never comes', rules().join('\n'));

    const swept = await sweep.main();
    section('The log of the sweep', log(swept));
    section('Its job summary', swept.summary);
    section('The security group after it', rules().join('\n'));
    expect(!swept.failed, 'The sweep did not succeed.');
    expect(rules().join() === before.join(), 'The group is not as it was.');

    const again = await sweep.main();
    section('The next sweep', log(again));
    expect(again.outputs['revoked-rules'] === '[]', 'The next sweep should find nothing.');
  } finally {
    lost.dispose();
    sweep.dispose();
    await close();
  }
}
