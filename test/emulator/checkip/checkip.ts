import type { Operation } from '../exchange.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { Answer } from '../service.ts';
import type { ReceivedRequest } from '../signature.ts';

/** Tells whoever asks their public address, as https://checkip.amazonaws.com does. */
export class CheckIp {
  /** What `public-ip-url` takes. */
  readonly url: string;
  /** What it tells: one request after another, and from the start again. It may be no address at all. */
  addresses: readonly string[] = ['203.0.113.7'];
  #asked = 0;

  constructor(url: string) {
    this.url = `${url}/checkip`;
  }

  /** The next address, with the newline that the original sends. */
  next(): string {
    return `${this.addresses[this.#asked++ % this.addresses.length]}\n`;
  }
}

/** Whether a request asks for an address. */
export const isForCheckIp = ({ url }: ReceivedRequest): boolean => url.pathname === '/checkip';

/** Reads what a request asks of it. */
export function checkIpOperation(
  checkIp: CheckIp,
  { method }: ReceivedRequest,
  region: string,
): Operation {
  return {
    service: 'checkip',
    action: method,
    parameters: {},
    region,
    accessKeyId: undefined,
    contentType: 'text/plain; charset=utf-8',
    requestIdHeader: 'x-request-id',
    throttling: new ApiError('TooManyRequests', 429, 'Too many requests'),
    authenticate: () => Promise.resolve(),
    perform: (): Answer => ({ status: 200, body: checkIp.next() }),
    failure: ({ status, message, headers }) => ({
      status,
      body: message,
      ...(headers && { headers }),
    }),
  };
}
