import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The response of a server that goes on in another protocol, for which nobody asked. */
export const switching =
  'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n';

/** A server on loopback that answers every request with it. */
export interface SwitchingServer {
  readonly url: string;
  close(): void;
}

export async function startSwitchingServer(): Promise<SwitchingServer> {
  const server = createServer(({ socket }) => socket.write(switching)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
