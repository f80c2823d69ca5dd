import { say } from '../../runner/log.ts';
import { state } from './state.ts';

/** After every step of the job: closes exactly what `main` opened. */
export async function post(): Promise<void> {
  const reading = state.read();
  if ('problem' in reading) return (await work()).reportLost(reading.problem);
  const { open } = reading;
  if (!open) return say('No lease is left to close.');
  await (await work()).finish(open);
}

// Loaded where there is something to do.
const work = () => import('./finish.ts');
