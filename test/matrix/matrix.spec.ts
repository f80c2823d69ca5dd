import { afterAll, expect, test } from '@jest/globals';
import { playAll } from './play.ts';
import { cancellationRows } from './rows/cancellation.ts';
import { connectionRows } from './rows/connection.ts';
import { credentialsRows } from './rows/credentials.ts';
import { fileRows } from './rows/files.ts';
import { groupRows } from './rows/group.ts';
import { jobEndRows } from './rows/job-end.ts';
import { proxyRows } from './rows/proxy.ts';
import { serviceRows } from './rows/service.ts';
import { judge } from './verdict.ts';

// Those that wait longest come first, so that nothing waits for them in the end.
const rows = [
  ...connectionRows,
  ...serviceRows,
  ...groupRows,
  ...credentialsRows,
  ...proxyRows,
  ...cancellationRows,
  ...fileRows,
  ...jobEndRows,
];
const played = playAll(rows, 5);
let holding = 0;

test.each(rows.filter(({ failing }) => !failing))('$title', async (row) => {
  judge(row, await (played[rows.indexOf(row)] as (typeof played)[number]));
  holding++;
});

const failing = rows.filter((row) => row.failing);
for (const row of failing) {
  test.failing(`${row.title} (does not hold: ${row.failing})`, async () => {
    judge(row, await (played[rows.indexOf(row)] as (typeof played)[number]));
  });
}

test('no two rows have the same title', () => {
  expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
});

afterAll(() => {
  process.stdout.write(`fault matrix: ${rows.length} rows, ${holding} hold\n`);
});
