import type { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientRequest } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { Wire } from '../policy/wire.ts';

/** What is known of one piece of work. */
interface Work {
  sent: boolean;
}

let storage: AsyncLocalStorage<Work | undefined> | undefined;

/**
 * Watches what Node sends over HTTP. A request goes out when its connection is there, with the proxy and TLS
 * before it: until then, it can't have been applied.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/diagnostics_channel.html#http
 */
export const wire: Wire = {
  watch(work) {
    const known: Work = { sent: false };
    return { done: storageOf().run(known, work), wasSent: () => known.sent };
  },
};

/** Does work whose own requests, such as those for credentials, are not the request that is watched. */
export function unwatched<Result>(work: () => Promise<Result>): Promise<Result> {
  return storageOf().run(undefined, work);
}

function storageOf(): AsyncLocalStorage<Work | undefined> {
  if (storage) return storage;
  const hooks = process.getBuiltinModule('node:async_hooks');
  const channels = process.getBuiltinModule('node:diagnostics_channel');
  const made = new hooks.AsyncLocalStorage<Work | undefined>();
  channels.subscribe('http.client.request.created', (message) => {
    const known = made.getStore();
    if (!known) return;
    whenSent((message as { readonly request: ClientRequest }).request, () => {
      known.sent = true;
    });
  });
  storage = made;
  return made;
}

function whenSent(request: ClientRequest, tell: () => void): void {
  request.once('socket', (socket: TLSSocket & { readonly secureConnecting?: boolean }) => {
    if (socket.secureConnecting) socket.once('secureConnect', tell);
    else if (socket.connecting) socket.once('connect', tell);
    else tell();
  });
}
