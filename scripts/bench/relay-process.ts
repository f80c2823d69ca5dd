/**
 * TLS before the emulated API, and a network of a given round trip before that, as a process of its own: each
 * direction of a TCP connection is delayed by half of it, the opening of one by all of it.
 */

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { startTlsEndpoint } from '../../test/support/tls-endpoint.ts';

const [api = '', roundTripMs = '0'] = process.argv.slice(2);
const half = Number(roundTripMs) / 2;
const { address } = await startTlsEndpoint(api);
const [host, port] = address.split(':');

/** Passes on what one end says, half a round trip later. */
function pass(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  from.on('data', (data) => setTimeout(() => to.write(data), half));
  from.on('close', () => setTimeout(() => to.destroy(), half));
  from.on('error', () => undefined);
}

const server = createServer({ noDelay: true }, (client) => {
  // The kernel accepts at once; what the client says first arrives as if it had waited for the network's answer.
  client.pause();
  setTimeout(() => {
    const upstream = connect(Number(port), host);
    pass(upstream, client);
    pass(client, upstream);
    client.resume();
  }, 2 * half);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
