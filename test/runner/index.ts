/** Executes a JavaScript action as GitHub's runner does: environment, file commands, `main` then `post`, cancellation. */
export type { Command } from './commands.ts';
export type { Variables } from './environment.ts';
export type { Breakage, Broken, FileName } from './file-commands.ts';
export {
  createJob,
  type Job,
  type JobOptions,
  type Phase,
  type PhaseOptions,
  type RunningPhase,
} from './job.ts';
export type { ProcessStart } from './process.ts';
export { type PhaseResult, summaryLimit } from './result.ts';
export type { Annotation } from './transcript.ts';
