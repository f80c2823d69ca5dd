import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** An endpoint on loopback that takes TCP connections, as a database does. */
export interface Listener {
  readonly host: string;
  readonly port: number;
  /** How many connections it has taken. */
  readonly connections: number;
  /** How many of them are still open. */
  readonly open: number;
  close(): Promise<void>;
}

/** Starts one, on a free port unless told. */
export async function startListener(port = 0): Promise<Listener> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    // Only who reads hears that the other end has closed.
    socket.resume();
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A port of loopback on which nothing listens. */
export async function closedPort(): Promise<number> {
  const listener = await startListener();
  await listener.close();
  return listener.port;
}
