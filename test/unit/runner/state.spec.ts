import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readState, writeState } from '../../../src/runner/state.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

const runner = runnerInProcess();
const LIMIT = 100 * 1024;

/** Leaves a value, and hands it on as the runner does between the phases; gives what is handed on. */
async function handOn(value: string): Promise<string> {
  await writeState('pending', value);
  const left = runner.state()['pending'] as string;
  process.env['STATE_pending'] = left;
  return left;
}

const files = () => readdirSync(runner.folder).filter((name) => name.endsWith('.json'));
const fileIn = () => join(runner.folder, files()[0] as string);

describe('what one phase leaves to the next', () => {
  it('is there again, and nothing where nothing was left', async () => {
    expect(await handOn('{"pending":null}')).toBe('{"pending":null}');
    expect(readState('pending')).toBe('{"pending":null}');
    expect(readState('in-doubt')).toBe('');
    expect(files()).toEqual([]);
  });

  it.each([
    ['of the longest text that fits', 'x'.repeat(LIMIT)],
    ['of the most bytes that fit', 'é'.repeat(LIMIT / 2)],
  ])('is a variable %s', async (_, value) => {
    expect(await handOn(value)).toBe(value);
    expect(files()).toEqual([]);
  });

  it.each([
    ['a longer text', 'x'.repeat(LIMIT + 1)],
    ['more bytes', 'é'.repeat(LIMIT / 2 + 1)],
  ])('is a file for %s, which only its owner may read', async (_, value) => {
    expect((await handOn(value)).length).toBeLessThan(100);
    expect(readState('pending')).toBe(value);
    expect(readFileSync(fileIn(), 'utf8')).toBe(value);
    expect(statSync(fileIn()).mode & 0o777).toBe(0o600);
    rmSync(fileIn());
  });

  it('is a text that nobody takes for it where the file is gone', async () => {
    const left = await handOn('x'.repeat(LIMIT + 1));
    rmSync(fileIn());
    expect(readState('pending')).toBe(left);
  });

  it('is a text that nobody takes for it where the file was changed', async () => {
    const left = await handOn('x'.repeat(LIMIT + 1));
    writeFileSync(fileIn(), 'y'.repeat(LIMIT + 1));
    expect(readState('pending')).toBe(left);
    rmSync(fileIn());
  });

  it('is itself, where it only looks like the name of a file', async () => {
    const hash = (await handOn('x'.repeat(LIMIT + 1))).split(':')[1] as string;
    for (const value of [hash, `1234567${hash}`]) {
      process.env['STATE_pending'] = value;
      expect(readState('pending')).toBe(value);
    }
    rmSync(fileIn());
  });

  it('that can not be written is an error', async () => {
    process.env['RUNNER_TEMP'] = join(runner.folder, 'gone');
    await writeState('pending', 'x'.repeat(LIMIT + 1));
    expect(runner.annotations()).toMatchObject([
      {
        level: 'error',
        title: 'Could not write the state',
        message: expect.stringContaining('gone'),
      },
    ]);
    expect(runner.state()).toEqual({});
  });

  it('is in the folder for temporary files of the system where the runner names none', async () => {
    delete process.env['RUNNER_TEMP'];
    const value = 'z'.repeat(LIMIT + 1);
    const hash = (await handOn(value)).split(':')[1];
    expect(readState('pending')).toBe(value);
    rmSync(`/tmp/revoke-redshift-ingress-${hash}.json`);
  });
});
