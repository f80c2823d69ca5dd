import { main as runMain } from './main.ts';
import { post as runPost } from './post.ts';
import { reportDefect } from './report/publish.ts';

/** What the runner starts as the step. */
export const main = () => leaveAfter(runMain);

/** What the runner starts at the end of the job. */
export const post = () => leaveAfter(runPost);

/** Ends the process when a phase is done: a pause of the SDK between two attempts would keep it for seconds. */
async function leaveAfter(phase: () => Promise<void>): Promise<void> {
  await phase().catch(reportDefect);
  await new Promise((written) => process.stdout.write('', written));
  process.exit();
}
