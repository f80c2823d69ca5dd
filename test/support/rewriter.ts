import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach } from '@jest/globals';

/** Changes the body of a response to an operation. */
export type Rewrite = (body: string, action: string) => string;

/** A server that passes requests on, and changes what comes back. */
export interface Rewriter {
  readonly url: string;
  close(): void;
}

/** Puts a rewriter before a server on loopback. */
export async function startRewriter(upstream: string, rewrite: Rewrite): Promise<Rewriter> {
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const { hostname, port } = new URL(upstream);
    const asked = await text(incoming).catch(() => '');
    const action = new URLSearchParams(asked).get('Action') ?? '';
    // The headers stay as they are, for they are signed.
    const passed = request({ hostname, port, method, path: url, headers }, async (answer) => {
      const body = rewrite(await text(answer), action);
      outgoing.writeHead(answer.statusCode ?? 502, { 'content-type': 'text/xml' }).end(body);
    });
    passed.on('error', () => outgoing.destroy());
    passed.end(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts a rewriter, and gives its URL. */
export type StartRewriter = (upstream: string, rewrite: Rewrite) => Promise<string>;

/** Gives the specs of a file a way to change what AWS says; it ends after each of them. */
export function rewriters(): StartRewriter {
  const open: Rewriter[] = [];
  afterEach(() => {
    for (const rewriter of open.splice(0)) rewriter.close();
  });
  return async (upstream, rewrite) => {
    const rewriter = await startRewriter(upstream, rewrite);
    open.push(rewriter);
    return rewriter.url;
  };
}
