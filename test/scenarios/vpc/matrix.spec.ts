import { afterAll, expect, test } from '@jest/globals';
import { type Played, playAll } from './matrix-play.ts';
import { rows } from './matrix-rows.ts';

const played = playAll(rows, 6);
const totals = { hold: 0, gone: 0, red: 0 };

test.each(rows)(
  '$title',
  async (row) => {
    const result = await (played[rows.indexOf(row)] as Promise<Played>);
    expect(silentlyOpen(result)).toEqual([]);
    expect(saidGoneButOpen(result)).toEqual([]);
    expect(result.bystanderThere).toBe(true);
    // What strikes once is overcome, by the step or by the end of the job.
    if (row.fault.times === 1) expect(result.asked.every(({ gone }) => gone)).toBe(true);
    totals.hold++;
    totals[result.asked.every(({ gone }) => gone) ? 'gone' : 'red']++;
  },
  120_000,
);

/** The rules that are neither gone nor named, with their group, by an error of a red job. */
function silentlyOpen({ main, post, asked, GroupId }: Played): string[] {
  const errors = [main, post]
    .filter(({ failed }) => failed)
    .flatMap(({ annotations }) => annotations.filter(({ level }) => level === 'error'));
  const isNamed = (cidr: string) =>
    errors.some(({ message }) => message.includes(cidr) && message.includes(GroupId));
  return asked.filter(({ cidr, gone }) => !gone && !isNamed(cidr)).map(({ cidr }) => cidr);
}

/** The rules that the outputs or the log call revoked although they are there. */
function saidGoneButOpen({ main, post, asked }: Played): string[] {
  return asked
    .filter(({ gone }) => !gone)
    .filter(
      ({ cidr, asOutput }) =>
        main.outputs['revoked-rules']?.includes(asOutput) ||
        [...main.log, ...post.log].some((line) => line.startsWith(`Revoked ${cidr}`)),
    )
    .map(({ cidr }) => cidr);
}

afterAll(() => {
  process.stdout.write(
    `VPC fault matrix: ${rows.length} rows, ${totals.hold} hold (${totals.gone} rules gone, ${totals.red} red and named)\n`,
  );
});
