import type { Agents } from './network/agents.ts';

// Each phase loads its own files only. `npm run package` makes a file of `dist/` for each that starts it.

/** What the runner starts as the step. */
export const main = () => leaveAfter(() => step(() => import('./actions/revoke/main.ts')));

/** What the runner starts at the end of the job. */
export const post = () => leaveAfter(async () => (await import('./actions/revoke/post.ts')).post());

/** What the runner starts as the step of the lease action. */
export const leaseMain = () => leaveAfter(() => step(() => import('./actions/lease/main.ts')));

/** What the runner starts for it at the end of the job. */
export const leasePost = () =>
  leaveAfter(async () => (await import('./actions/lease/post.ts')).post());

/** What the runner starts as the step of the sweep action. */
export const sweep = () => leaveAfter(() => step(() => import('./actions/sweep/main.ts')));

/** Loads the code of a step while its first connection is opened, which takes about as long. */
async function step(load: () => Promise<{ main(agents: Agents): Promise<void> }>): Promise<void> {
  const { connectEarly } = await import('./actions/connect-early.ts');
  const agents = await connectEarly();
  await (await load()).main(agents);
}

/**
 * Ends the process when a phase is done: a pause of the SDK, or an open connection, would keep it for seconds. Until
 * then it goes on, whatever the phase waits for: its timers alone keep no process, and one that ends by itself ends
 * well.
 */
async function leaveAfter(phase: () => Promise<void>): Promise<void> {
  const untilDone = setInterval(() => undefined, LONGEST_TIMER);
  process.on('exit', failUnfinished);
  // A log that nobody reads any more stops nothing.
  process.stdout.on('error', () => undefined);
  await phase().catch(async (error) => (await import('./report/problems.ts')).reportDefect(error));
  await new Promise((written) => process.stdout.write('', written));
  process.off('exit', failUnfinished);
  clearInterval(untilDone);
  process.exit();
}

/** In milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Fails a process that ends before its phase is done, whoever ends it. */
function failUnfinished(): void {
  process.exitCode = 1;
  process.stdout.write(
    '::error title=Unexpected failure::The process ended before its work was done. The rules may still be open.\n',
  );
}
