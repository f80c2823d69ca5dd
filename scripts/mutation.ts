/**
 * Changes the code of `src/` in small ways, and shows how many of the changes make a unit test fail. Stryker fails if
 * too few do. Arguments are folders of `src/`, or files in them.
 */
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { table } from './bench/table.ts';

const all = ['src/**/*.ts', '!src/actions/**', '!src/index.ts'];
const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const measured = positionals.map((path) => `src/${path}${path.endsWith('.ts') ? '' : '/**/*.ts'}`);

const results = await new Stryker({
  mutate: measured.length > 0 ? measured : all,
  concurrency: Number(values.concurrency),
}).runMutationTest();

/** A line of the table. What neither made a test fail nor made it wait for ever counts as survived. */
function row(name: string, mutants: readonly MutantResult[]): string[] {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeouts] = [count('Killed'), count('Timeout')];
  const seen = killed + timeouts;
  const counts = [mutants.length, killed, timeouts, mutants.length - seen].map(String);
  return [name, ...counts, `${((100 * seen) / mutants.length).toFixed(1)} %`];
}

const folderOf = ({ fileName }: MutantResult) => relative('src', fileName).split(sep)[0] ?? '';
const folders = Object.entries(Object.groupBy(results, folderOf));
for (const { fileName, location, mutatorName, replacement, status } of results) {
  if (status === 'Killed') continue;
  const { line, column } = location.start;
  console.log(
    `${status}: ${relative('.', fileName)}:${line}:${column} ${mutatorName} ${replacement}`,
  );
}
console.log(
  `\n${table([
    ['Folder', 'Changes', 'Killed', 'Timeouts', 'Survived', 'Score'],
    ...folders.map(([folder, mutants = []]) => row(folder, mutants)),
    row('All', results),
  ])}`,
);
