/** Runs workflows under act, on this machine and against emulators of AWS; the last line is "N passed, N failed". */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToGetAct, isActInstalled } from './act.ts';
import { cases } from './cases.ts';
import { examples } from './examples.ts';
import { leaseCases } from './lease-cases.ts';
import { copyThisAction } from './local-actions.ts';
import { play } from './play.ts';
import type { Scenario } from './scenario.ts';
import { sweepCases } from './sweep-cases.ts';

if (await isActInstalled()) {
  const wanted = process.argv[2] ?? '';
  await runAll(
    [...examples(), ...cases, ...leaseCases, ...sweepCases].filter(({ name }) =>
      name.includes(wanted),
    ),
  );
} else {
  console.error(howToGetAct);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

async function runAll(scenarios: readonly Scenario[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  let failed = 0;
  try {
    const thisAction = copyThisAction(join(folder, 'action'));
    for (const scenario of scenarios) {
      try {
        await play(scenario, folder, thisAction);
        console.log(`passed  ${scenario.name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${scenario.name}: ${(error as Error).message}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${scenarios.length - failed} passed, ${failed} failed`);
  if (failed > 0 || scenarios.length === 0) process.exitCode = 1;
}
