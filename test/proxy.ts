/** A forward proxy on loopback, for what `HTTP_PROXY` and `HTTPS_PROXY` promise. */
import { createServer, type IncomingMessage, request, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyOptions {
  /** `user:password` that clients must give (Basic); anyone may pass unless given. */
  credentials?: string;
  /** Answers every request with 403, or cuts its connection without an answer. */
  refuse?: 'forbidden' | 'close';
  /** `host:port` that everything is sent to, so that a name which no DNS knows can be asked for. */
  upstream?: string;
}

/** A request as the proxy received it. */
export interface ProxiedRequest {
  method: string;
  /** `host:port` of a `CONNECT`, else the absolute URL. */
  target: string;
  /** What became of it: `407` credentials missing or wrong, `403` and `closed` refused. */
  outcome: 'passed' | '407' | '403' | 'closed';
}

export interface Proxy {
  /** For a proxy variable; holds the credentials, where some are asked for. */
  url: string;
  requests: ProxiedRequest[];
  /** Cuts what is still connected. */
  close(): Promise<void>;
}

type Outcome = ProxiedRequest['outcome'];

/** Starts a proxy on a free port of 127.0.0.1: `CONNECT` tunnels, and absolute-form requests. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const { credentials, refuse, upstream } = options;
  const expected =
    credentials === undefined
      ? undefined
      : `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;
  const requests: ProxiedRequest[] = [];
  const sockets = new Set<Socket>();

  const judge = (incoming: IncomingMessage): Outcome => {
    if (expected !== undefined && incoming.headers['proxy-authorization'] !== expected) {
      return '407';
    }
    if (refuse === undefined) return 'passed';
    return refuse === 'close' ? 'closed' : '403';
  };

  /** Whether the request may pass; answers it where it may not. */
  const admit = (incoming: IncomingMessage, answer: ServerResponse): boolean => {
    const outcome = judge(incoming);
    requests.push({ method: incoming.method ?? '', target: incoming.url ?? '', outcome });
    if (outcome === 'closed') incoming.socket.destroy();
    if (outcome === '403') answer.writeHead(403).end();
    if (outcome === '407') {
      answer.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
    }
    return outcome === 'passed';
  };

  const server = createServer((incoming, answer) => {
    if (!admit(incoming, answer)) return;
    const target = URL.parse(incoming.url ?? '');
    if (target === null) {
      answer.writeHead(400).end('This is a proxy.');
      return;
    }
    const { 'proxy-authorization': _, ...headers } = incoming.headers;
    const { hostname, port } = addressOf(upstream ?? target.host, 80);
    const path = target.pathname + target.search;
    const forwarded = request(
      { hostname, port, method: incoming.method, path, headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    forwarded.on('error', () => answer.writeHead(502).end());
    answer.on('close', () => forwarded.destroy());
    incoming.pipe(forwarded);
  });

  server.on('connect', (incoming, socket: Socket, head) => {
    socket.on('error', () => socket.destroy());
    const answer = new ServerResponse(incoming);
    answer.assignSocket(socket);
    answer.shouldKeepAlive = false;
    answer.once('finish', () => socket.end());
    if (!admit(incoming, answer)) return;
    answer.detachSocket(socket);
    const { hostname, port } = addressOf(upstream ?? incoming.url ?? '', 443);
    const tunnel = connect(port, hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      socket.pipe(tunnel).pipe(socket);
    });
    tunnel.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    socket.on('close', () => tunnel.destroy());
  });

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}`);
  const [user = '', ...password] = credentials?.split(':') ?? [];
  url.username = user;
  url.password = password.join(':');
  return {
    url: url.href,
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function addressOf(host: string, defaultPort: number): { hostname: string; port: number } {
  const { hostname, port } = new URL(`tcp://${host}`);
  return { hostname, port: Number(port || defaultPort) };
}
