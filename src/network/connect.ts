import { explain } from '../faults/explain.ts';
import { reasonOf } from './reason.ts';

/**
 * Opens a TCP connection, without a proxy, and closes it at once.
 *
 * @throws {Fault} that says why there is none
 */
export async function tryToConnect(host: string, port: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // Loaded when it is first needed: most steps open no connection of their own.
  const { connect } = process.getBuiltinModule('node:net');
  const socket = connect({ host, port, signal });
  socket.on('connect', resolve);
  socket.on('error', (error) => {
    const place = { subject: `${host}:${port}`, detail: reasonOf(error).words };
    reject(explain({ code: 'EndpointUnreachable' }, place));
  });
  return promise.finally(() => socket.destroy());
}
