import { say } from '../../runner/log.ts';
import { left } from './left.ts';

/** After every step of the job: revokes what `main` left pending. */
export async function post(): Promise<void> {
  const reading = left.read();
  if ('problem' in reading) {
    return (await work()).recover(reading.problem, reading.caller);
  }
  const { pending, journal, caller } = reading;
  if (!pending) return say('Nothing is left to revoke.');
  const secondTry = pending.options.revokeAt === 'now';
  await (await work()).finish(pending, { journal, caller, secondTry });
}

// Loaded where there is something to do, which is rare.
const work = () => import('./finish.ts');
