import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { FaultKind, Moment, Strike } from './faults.ts';
import type { Answer } from './service.ts';

/**
 * Carries out what a strike does to a request at a moment. `answer` is there after the change.
 * Says whether the request goes on as if nothing had happened.
 */
export async function disturb(
  strike: Strike | undefined,
  moment: Moment,
  response: ServerResponse,
  answer: Answer = { status: 200, body: '' },
): Promise<boolean> {
  if (!strike || momentOf(strike.fault) !== moment) return true;
  const { fault, released } = strike;
  strike.reach();
  switch (fault.kind) {
    case 'slow':
      await delay(fault.milliseconds, undefined, { ref: false });
      return true;
    case 'hold':
      await released;
      return true;
    case 'cut':
      response.socket?.destroy();
      return false;
    case 'html':
      response.writeHead(fault.status, { 'content-type': 'text/html' });
      response.end('<!DOCTYPE html>\n<html><body><h1>This is not AWS</h1><hr></body></html>\n');
      return false;
    case 'truncated':
      response.writeHead(answer.status);
      response.end(answer.body.slice(0, answer.body.length / 2));
      return false;
    case 'endless':
      response.writeHead(answer.status);
      pourForever(response);
      return false;
    default:
      return false;
  }
}

function momentOf(fault: FaultKind): Moment | undefined {
  if ('at' in fault) return fault.at;
  return fault.kind === 'truncated' || fault.kind === 'endless' ? 'after-change' : undefined;
}

function pourForever(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '.repeat(1024)), 20);
  response.once('close', () => clearInterval(timer));
}
