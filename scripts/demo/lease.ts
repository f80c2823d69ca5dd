import { resolve } from 'node:path';
import { createJob } from '../../test/runner/index.ts';
import { expect, log, pairs, section } from './page.ts';
import { startWarehouse } from './warehouse.ts';

/** The folder of the lease action. */
export const leaseAction = resolve(import.meta.dirname, '../../lease');

/** A lease, from its opening to its closing. */
export async function lease(): Promise<void> {
  const { emulator, clusterIdentifier, env, rules, close } = await startWarehouse();
  const job = createJob({
    action: leaseAction,
    env,
    with: { 'cluster-identifier': clusterIdentifier, 'public-ip-url': emulator.checkIp.url },
  });
  try {
    const before = rules();
    section(
      'A lease: the step',
      `- uses: your-org/revoke-redshift-ingress/lease@v1\n  with:\n    cluster-identifier: ${clusterIdentifier}`,
    );
    const main = await job.main();
    section('Its log', log(main));
    section('Its outputs', pairs(main.outputs));
    section('Its job summary', main.summary);
    section('The security group while the job runs', rules().join('\n'));
    expect(!main.failed, 'The lease did not open.');
    expect(rules().length === before.length + 1, 'The lease should open one rule.');

    const post = await job.post();
    section('At the end of the job', log(post));
    section('The security group after the job', rules().join('\n'));
    expect(!post.failed, 'The lease did not close.');
    expect(rules().join() === before.join(), 'The group is not as it was.');
  } finally {
    job.dispose();
    await close();
  }
}
