import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { write, writeOutputs, writeSummary } from '../../../src/runner/files.ts';
import { runnerInProcess } from '../../support/runner-in-process.ts';

const runner = runnerInProcess();

describe('what the runner reads from its files', () => {
  it('are the outputs, by their names', async () => {
    await writeOutputs({ 'revoked-rules': '[]', description: 'CI\nrunners' });
    expect(runner.outputs()).toEqual({ 'revoked-rules': '[]', description: 'CI\nrunners' });
  });

  it('is the job summary', async () => {
    await writeSummary('## Revoked\n');
    expect(runner.summary()).toBe('## Revoked\n');
  });
});

describe('what can not be written', () => {
  it('is an error that fails the phase, with the reason, and is reported once', async () => {
    process.env['GITHUB_OUTPUT'] = join(runner.folder, 'gone', 'output');
    await writeOutputs({ a: '1' });
    await writeOutputs({ a: '2' });
    expect(runner.annotations()).toEqual([
      {
        level: 'error',
        title: 'Could not write the outputs',
        message: expect.stringContaining('gone'),
      },
    ]);
    expect(process.exitCode).toBe(1);
  });

  it('is told to who writes it, each time, as is what was written', async () => {
    const broken = () => Promise.reject(new Error('disk full'));
    expect(await write('a file to ask about', () => undefined)).toBe(true);
    expect(await write('a file to ask about', broken)).toBe(false);
    expect(await write('a file to ask about', broken)).toBe(false);
  });

  it('does not keep the rest from being written', async () => {
    const summary = process.env['GITHUB_STEP_SUMMARY'] as string;
    rmSync(summary);
    mkdirSync(summary);
    await writeSummary('## Revoked\n');
    expect(runner.annotations()).toMatchObject([{ title: 'Could not write the job summary' }]);
    rmSync(summary, { recursive: true });
    await writeOutputs({ a: '1' });
    expect(runner.outputs()).toEqual({ a: '1' });
  });

  it('is told apart from what can, and from other files', async () => {
    await write('one file', () => undefined);
    expect(runner.printed()).toBe('');
    await write('one file', () => Promise.reject(new Error('disk full')));
    await write('another file', () => {
      throw new Error('no disk');
    });
    expect(runner.annotations()).toMatchObject([
      { title: 'Could not write the one file', message: expect.stringContaining('disk full') },
      { title: 'Could not write the another file', message: expect.stringContaining('no disk') },
    ]);
  });
});
