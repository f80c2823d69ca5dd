import { afterAll, test } from '@jest/globals';
import { judge } from './judge.ts';
import { play } from './play.ts';
import type { Row } from './row.ts';

/**
 * A spec for each row, several at a time (`maxConcurrency` in `jest.config.js`, and see `play.ts`).
 *
 * @throws when two rows have the same title
 */
export function matrix(name: string, rows: readonly Row[]): void {
  matrixOf(name, rows, async (row) => judge(row, await play(row)));
}

/** The same for rows of any kind, each of which has to hold. */
export function matrixOf<Each extends Pick<Row, 'title' | 'waits'>>(
  name: string,
  rows: readonly Each[],
  hold: (row: Each) => Promise<void>,
): void {
  const titles = new Set(rows.map(({ title }) => title));
  if (titles.size < rows.length) throw new Error(`Rows of "${name}" share a title.`);
  let holding = 0;

  // Those that wait come first, so that nothing waits for them in the end.
  const inOrder = rows.toSorted((one, other) => Number(!one.waits) - Number(!other.waits));
  test.concurrent.each(inOrder)(
    '$title',
    async (row) => {
      await hold(row as Each);
      holding++;
    },
    120_000,
  );

  afterAll(() => {
    process.stdout.write(`fault matrix (${name}): ${rows.length} rows, ${holding} hold\n`);
  });
}
