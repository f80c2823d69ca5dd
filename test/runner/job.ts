import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  createFolders,
  inputVariables,
  jobVariables,
  stateVariables,
  type Variables,
} from './environment.ts';
import { type Broken, type CommandFiles, createCommandFiles } from './file-commands.ts';
import { readManifest, undeclared, undeclaredMessage } from './manifest.ts';
import { nodeFor } from './node.ts';
import {
  type ProcessEnd,
  type ProcessStart,
  type RunningProcess,
  startProcess,
} from './process.ts';
import { type PhaseResult, readResult } from './result.ts';

export type Phase = 'main' | 'post';

export type RunningPhase = RunningProcess<PhaseResult>;

export interface JobOptions {
  /** The inputs, as the workflow gives them under `with`. */
  with?: Record<string, string>;
  /** Variables of the job; nothing else of this process's environment but `PATH` reaches the action. */
  env?: Variables;
  /** "Enable debug logging", as one re-runs a job with. */
  debug?: boolean;
  /** Files that cannot be written, in both phases. */
  broken?: Broken;
  /** The folder of `action.yml`; this repository's root unless given. */
  action?: string;
  /** The values of expressions in the defaults of inputs, over those of a usual job. */
  contexts?: Readonly<Record<string, string>>;
}

/** What differs in one phase of a job. */
export interface PhaseOptions {
  /** Laid over the job's variables, and over `STATE_…`. */
  env?: Variables;
  /** Replaces the job's own `broken`. */
  broken?: Broken;
}

/** One step of a job, that uses the action. */
export interface Job {
  /** Inputs that `action.yml` does not declare: the runner warns of them, and passes them on. */
  unexpectedInputs: string[];
  /** Those that `action.yml` names under `runs`. */
  phases: Phase[];
  main(options?: PhaseOptions): Promise<PhaseResult>;
  /** Gets what the `main` before it saved; rejects when the action has no `post`. */
  post(options?: PhaseOptions): Promise<PhaseResult>;
  startMain(options?: PhaseOptions): RunningPhase;
  startPost(options?: PhaseOptions): RunningPhase;
  /** The process of a phase, with command files of its own, for whoever wants to start it in another way. */
  prepare(phase: Phase, options?: PhaseOptions): ProcessStart;
  /** Removes every file of the job. */
  dispose(): void;
}

const root = resolve(import.meta.dirname, '../..');

/** What GitHub knows of a job. */
const usualContexts = { 'job.check_run_id': '4567890123', 'github.token': 'ghs_token' };

/** @throws when the action cannot be read, or its version of Node is not installed */
export function createJob(options: JobOptions = {}): Job {
  const action = options.action ?? root;
  const { inputs, runs } = readManifest(action, { ...usualContexts, ...options.contexts });
  const program = nodeFor(runs.using);
  const given = options.with ?? {};
  const unexpectedInputs = undeclared(Object.keys(given), inputs);

  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  const folders = createFolders(folder);
  const state: Record<string, string> = {};
  let started = 0;

  const assemble = (phase: Phase, { env, broken }: PhaseOptions) => {
    const script = runs[phase];
    if (script === undefined) throw new Error(`The action has no "${phase}".`);
    const files = createCommandFiles(
      join(folders.temp, '_runner_file_commands'),
      String(++started),
      broken ?? options.broken ?? {},
    );
    const start: ProcessStart = {
      program,
      args: [join(action, script)],
      cwd: folders.workspace,
      env: {
        ...jobVariables(folders, options.debug ?? false),
        ...inputVariables({ ...inputs, ...given }),
        ...options.env,
        ...stateVariables(state),
        ...files.env,
        ...env,
      },
    };
    return { start, files };
  };

  const begin = (phase: Phase, phaseOptions: PhaseOptions): RunningPhase => {
    const { start, files } = assemble(phase, phaseOptions);
    const running = startProcess(start);
    return { ...running, result: running.result.then((end) => conclude(end, files)) };
  };

  const conclude = (end: ProcessEnd, files: CommandFiles): PhaseResult => {
    const result = readResult(end, files);
    Object.assign(state, result.state);
    if (unexpectedInputs.length > 0) {
      const message = undeclaredMessage(unexpectedInputs, inputs);
      result.annotations.unshift({ level: 'warning', message });
    }
    return result;
  };

  return {
    unexpectedInputs,
    phases: runs.post === undefined ? ['main'] : ['main', 'post'],
    main: async (phaseOptions = {}) => begin('main', phaseOptions).result,
    post: async (phaseOptions = {}) => begin('post', phaseOptions).result,
    startMain: (phaseOptions = {}) => begin('main', phaseOptions),
    startPost: (phaseOptions = {}) => begin('post', phaseOptions),
    prepare: (phase, phaseOptions = {}) => assemble(phase, phaseOptions).start,
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
