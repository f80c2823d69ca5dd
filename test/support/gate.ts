import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** An address on loopback that leads to a server, or where nothing listens. */
export interface Gate {
  readonly url: string;
  open(): Promise<void>;
  /** Stops listening, and cuts what is still connected. */
  close(): Promise<void>;
}

/** Finds a free address; nothing listens there until it is opened. */
export async function createGate(url: string): Promise<Gate> {
  const sockets = new Set<Socket>();
  const { hostname, port: target } = new URL(url);
  const server = createServer((socket) => {
    const plain = connect(Number(target), hostname);
    for (const end of [socket, plain]) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => sockets.delete(end));
    }
    socket.pipe(plain).pipe(socket);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  await close();
  return { url: `http://127.0.0.1:${port}`, open: () => listen(port), close };
}
