/** Writes the generated parts of the documentation; with `--check`, fails if they are not up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { githubFaults } from '../src/faults/github.ts';
import { faultTable } from '../src/faults/table.ts';
import { faultSections } from './docs/faults.ts';
import { inputsTable, outputsTable } from './docs/interface.ts';
import { withoutSection, withSection } from './docs/section.ts';

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const actionYml = read('action.yml');
const leaseYml = read('lease/action.yml');
const sweepYml = read('sweep/action.yml');
const byHand = ['faults', 'github-faults']
  .reduce(withoutSection, read('docs/troubleshooting.md'))
  .split('\n');
const isExplained = (title: string) => byHand.includes(`### ${title}`);

const sections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    inputs: inputsTable(actionYml),
    outputs: outputsTable(actionYml),
    'lease inputs': inputsTable(leaseYml),
    'lease outputs': outputsTable(leaseYml),
    'sweep inputs': inputsTable(sweepYml),
    'sweep outputs': outputsTable(sweepYml),
  },
  'docs/troubleshooting.md': {
    faults: faultSections(
      faultTable.filter((row) => !githubFaults.includes(row)),
      isExplained,
    ),
    'github-faults': faultSections(githubFaults, isExplained),
  },
};

const stale = Object.entries(sections).flatMap(([name, texts]) => {
  const page = read(name);
  const fresh = Object.entries(texts).reduce(
    (text, [section, content]) => withSection(text, section, content),
    page,
  );
  return fresh === page ? [] : [{ name, fresh }];
});

if (process.argv.includes('--check')) {
  for (const { name } of stale) console.error(`${name} is stale: run "npm run docs".`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { name, fresh } of stale) writeFileSync(join(root, name), fresh);
  console.log(`${stale.map(({ name }) => name).join(', ') || 'Nothing'} changed.`);
}
