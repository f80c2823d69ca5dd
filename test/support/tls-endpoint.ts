import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';

/** The certificate of the endpoint, for `NODE_EXTRA_CA_CERTS`. */
export const certificate = join(import.meta.dirname, 'tls/certificate.pem');

/** An endpoint on loopback that speaks TLS, as AWS does. */
export interface TlsEndpoint {
  /** `host:port`. */
  readonly address: string;
  /** How many connections were opened. */
  connections(): number;
  close(): void;
}

/**
 * Puts TLS before a server on loopback; the certificate is that of the Redshift API in `us-east-1`.
 *
 * @param cut how many connections it cuts as soon as they are opened
 * @param farewell what it says on the first connection that it does not cut, before it closes that
 */
export async function startTlsEndpoint(
  url: string,
  cut = 0,
  farewell?: string,
): Promise<TlsEndpoint> {
  let connections = 0;
  const sockets = new Set<TLSSocket>();
  const server = createServer(
    {
      key: readFileSync(join(import.meta.dirname, 'tls/key.pem')),
      cert: readFileSync(certificate),
    },
    (socket) => {
      sockets.add(socket);
      if (farewell && sockets.size === 1) {
        socket.on('error', () => socket.destroy()).end(farewell);
        return;
      }
      const { hostname, port } = new URL(url);
      const plain = connect(Number(port), hostname);
      for (const end of [socket, plain]) end.on('error', () => end.destroy());
      socket.pipe(plain).pipe(socket);
    },
  );
  server.on('connection', (socket) => {
    connections++;
    if (connections <= cut) socket.destroy();
  });
  server.on('tlsClientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => connections,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
