import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterAll, afterEach, beforeEach, jest } from '@jest/globals';
import { type CommandFiles, createCommandFiles, readPairs } from '../runner/file-commands.ts';
import { type Annotation, readTranscript } from '../runner/transcript.ts';

/** The runner around code that runs in this process: its files, its log and its signals. */
export interface RunnerInProcess {
  /** The folder that its files are in, and where files for later may be. */
  readonly folder: string;
  /** All that was printed since the start, or since `clear`. */
  printed(): string;
  /** The lines that are no commands. */
  log(): string[];
  debug(): string[];
  annotations(): Annotation[];
  outputs(): Record<string, string>;
  state(): Record<string, string>;
  summary(): string;
  /** Forgets what was printed. */
  clear(): void;
  /** Prints nothing more, as a log that nobody reads: the next line throws. */
  breakLog(error: Error): void;
}

/** Puts such a runner around each spec of a file. */
export function runnerInProcess(): RunnerInProcess {
  // One for all: @actions/core remembers where the summary is.
  const folder = mkdtempSync(join(tmpdir(), 'in-process-'));
  const environment = { ...process.env };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const own = new Set<unknown>(signals.flatMap((signal) => process.listeners(signal)));
  const ownOfStdout = new Set<unknown>(process.stdout.listeners('error'));
  let files: CommandFiles;
  let printed = '';

  beforeEach(() => {
    files = createCommandFiles(folder, '1', {});
    Object.assign(process.env, files.env, { RUNNER_TEMP: folder });
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
      printed += chunk;
      for (const written of rest) if (typeof written === 'function') written();
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    for (const signal of signals) {
      for (const listener of process.listeners(signal)) {
        if (!own.has(listener)) process.off(signal, listener);
      }
    }
    for (const listener of process.stdout.listeners('error')) {
      if (!ownOfStdout.has(listener)) process.stdout.off('error', listener as () => void);
    }
    // A summary that could not be written stays in the buffer.
    core.summary.emptyBuffer();
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, environment);
    process.exitCode = undefined;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pairs = (name: 'state' | 'output') => Object.fromEntries(readPairs(files.read(name)));
  return {
    folder,
    printed: () => printed,
    log: () => readTranscript(printed).log,
    debug: () => readTranscript(printed).debug,
    annotations: () => readTranscript(printed).annotations,
    outputs: () => pairs('output'),
    state: () => pairs('state'),
    summary: () => files.read('summary'),
    clear() {
      printed = '';
    },
    breakLog(error) {
      jest.mocked(process.stdout.write).mockImplementationOnce(() => {
        throw error;
      });
    },
  };
}
