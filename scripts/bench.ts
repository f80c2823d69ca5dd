/** Prints what the action costs, compared with the least that Node can do and with the AWS CLI; fails if a target is missed. */
import { resolve } from 'node:path';
import { startApi } from './bench/api.ts';
import { archiveBytes } from './bench/archive.ts';
import { fieldOn } from './bench/field.ts';
import { measureNetworks, networkRows, networkTargets } from './bench/networks.ts';
import { type Measurement, race, timesAsLong } from './bench/race.ts';
import { measureScales, scaleRows, scaleTargets } from './bench/scale.ts';
import { table } from './bench/table.ts';
import { isMissed, type Target, verdict } from './bench/targets.ts';

const rounds = 41;
const memoryRounds = 5;
const scaleRounds = 5;
const scaleMemoryRounds = 3;
const mebibyte = 2 ** 20;

const api = await startApi();
const { field, cluster, vpc, dispose } = await fieldOn(api);
try {
  console.log(`Node ${process.versions.node}, medians of ${rounds} interleaved runs, loopback.`);
  console.log('A ratio is the median of the ratios of all rounds.\n');

  const measurements = await race(field, { rounds, memoryRounds });
  const { node, floor, bundle, awsCli, idlePost } = measurements;
  const present = Object.values(measurements).filter((measurement) => measurement !== undefined);
  console.log(table(rows(present, floor)));
  if (awsCli === undefined) console.log('The AWS CLI is not installed.');

  const archive = archiveBytes(resolve(import.meta.dirname, '..'));
  console.log(`\nHTTP requests for one rule: ${await cluster.requests()}`);
  console.log(`HTTP requests for one rule of a VPC group: ${await vpc.requests()}`);
  console.log(`git archive HEAD | gzip -9: ${archive ?? '-'} bytes\n`);

  const overNetworks = await measureNetworks(api, rounds);
  console.log(`${table(networkRows(overNetworks))}\n`);

  const scaled = await measureScales(api, {
    rounds: scaleRounds,
    memoryRounds: scaleMemoryRounds,
  });
  console.log(`Medians of ${scaleRounds} interleaved runs; a rule is missing in each group.\n`);
  console.log(`${table(scaleRows(scaled))}\n`);

  const targets: Target[] = [
    { what: 'bundle ÷ floor', actual: timesAsLong(bundle, floor), atMost: 2, digits: 2 },
    ...networkTargets(overNetworks),
    {
      what: 'bundle ÷ AWS CLI',
      actual: awsCli && timesAsLong(bundle, awsCli),
      atMost: 0.25,
      digits: 2,
    },
    {
      what: 'bundle for a VPC group ÷ bundle',
      actual: timesAsLong(measurements.vpc, bundle),
      atMost: 1.12,
      digits: 2,
    },
    {
      what: 'peak memory of the bundle, MiB',
      actual: bundle.peakBytes && bundle.peakBytes / mebibyte,
      atMost: 60,
      digits: 1,
    },
    { what: 'archive, bytes', actual: archive, atMost: 260 * 1024, digits: 0 },
    {
      // 12 ms more where bare Node takes 31.
      what: 'post with nothing pending ÷ node -e 0',
      actual: idlePost && timesAsLong(idlePost, node),
      atMost: 43 / 31,
      digits: 2,
    },
    ...scaleTargets(scaled),
  ];
  console.log(targets.map(verdict).join('\n'));
  if (targets.some(isMissed)) process.exitCode = 1;
} finally {
  dispose();
  api.close();
}

function rows(measurements: Measurement[], floor: Measurement): string[][] {
  return [
    ['one rule', 'wall ms', '÷ floor', 'peak MiB'],
    ...measurements.map((measurement) => [
      measurement.name,
      measurement.wallMs.toFixed(1),
      timesAsLong(measurement, floor).toFixed(2),
      measurement.peakBytes === undefined ? '-' : (measurement.peakBytes / mebibyte).toFixed(1),
    ]),
  ];
}
