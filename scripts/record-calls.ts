/** Writes down which functions of `dist/` no action calls where it has one rule to do, or nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from './bench/api.ts';
import { fieldOn } from './bench/field.ts';
import { complete, run } from './bench/race.ts';
import { functionsIn } from './package/functions.ts';
import { neverCalledFile } from './package/never-called.ts';

/** @see https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-ScriptCoverage */
interface ScriptCoverage {
  url: string;
  functions: { ranges: Range[] }[];
}
interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

const coverage = mkdtempSync(join(tmpdir(), 'calls-'));
const api = await startApi();
const { field, dispose } = await fieldOn(api);
try {
  const { node: _node, floor: _floor, awsCli: _awsCli, ...phases } = field;
  for (const phase of Object.values(phases).filter((each) => each !== undefined)) {
    await run(phase, (start) =>
      complete({ ...start, env: { ...start.env, NODE_V8_COVERAGE: coverage } }),
    );
  }
  const [called, loaded] = [new Set<string>(), new Set<string>()];
  for (const { url, functions } of scriptsIn(coverage)) {
    const ranges = functions.flatMap((each) => each.ranges);
    for (const { id, body } of functionsIn(readFileSync(new URL(url), 'utf8'))) {
      loaded.add(id);
      if (countAt(body, ranges) > 0) called.add(id);
    }
  }
  const never = [...loaded].filter((id) => !called.has(id)).sort();
  writeFileSync(neverCalledFile, `${never.join('\n')}\n`);
  console.log(`${never.length} of ${loaded.size} functions are never called.`);
} finally {
  dispose();
  api.close();
  rmSync(coverage, { recursive: true });
}

function scriptsIn(folder: string): ScriptCoverage[] {
  return readdirSync(folder)
    .flatMap(
      (name): ScriptCoverage[] => JSON.parse(readFileSync(join(folder, name), 'utf8')).result,
    )
    .filter(({ url }) => /\/dist\/[\w.-]+\.js$/.test(url));
}

/** How often what stands at a place ran: what the smallest range around it says. */
function countAt(place: number, ranges: readonly Range[]): number {
  const around = ranges.filter(
    ({ startOffset, endOffset }) => startOffset <= place && place < endOffset,
  );
  const size = ({ startOffset, endOffset }: Range) => endOffset - startOffset;
  return around.reduce((one, other) => (size(other) < size(one) ? other : one)).count;
}
