import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { functionsIn } from '../../scripts/package/functions.ts';
import { neverCalled } from '../../scripts/package/never-called.ts';

test('most functions that no action calls are in dist/: after a change of many, run "npm run record-calls"', () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  const sources = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dist, name), 'utf8'));
  const ids = new Set(sources.flatMap((source) => functionsIn(source).map(({ id }) => id)));
  const never = [...neverCalled()];
  expect(never.length).toBeGreaterThan(100);
  const gone = never.filter((id) => !ids.has(id));
  expect(gone.length / never.length).toBeLessThan(0.2);
});
