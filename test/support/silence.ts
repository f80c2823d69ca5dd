import { type AddressInfo, createServer, type Socket } from 'node:net';

/** An address on loopback that takes connections and never says a word. */
export interface Silence {
  /** `host:port`. */
  readonly address: string;
  close(): void;
}

/** Starts to be silent. */
export async function startSilence(): Promise<Silence> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
