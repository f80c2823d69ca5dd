/** A forward proxy on loopback, for what `HTTP_PROXY` and `HTTPS_PROXY` promise. */
import { createServer, type IncomingMessage, request, ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyOptions {
  /** `user:password` that clients must give (Basic); anyone may pass unless given. */
  credentials?: string;
  /** Responds to requests with 403 or a status of its own, cuts their connections, or leaves them without a response. */
  refuse?: 'forbidden' | 'close' | 'silence' | 502 | 503 | 504;
  /** How many requests it refuses; all unless told. */
  times?: number;
  /** `host:port` that everything is sent to, so that a name which no DNS knows can be asked for. */
  upstream?: string;
}

/** A request as the proxy received it. */
export interface ProxiedRequest {
  method: string;
  /** `host:port` of a `CONNECT`, else the absolute URL. */
  target: string;
  /** What became of it: `407` credentials missing or wrong, the others are refusals. */
  outcome: 'passed' | '407' | '403' | 'closed' | 'silent' | '502' | '503' | '504';
}

export interface Proxy {
  /** For a proxy variable; holds the credentials, where some are asked for. */
  url: string;
  requests: ProxiedRequest[];
  /** Cuts what is still connected. */
  close(): Promise<void>;
}

type Outcome = ProxiedRequest['outcome'];

const refusals = {
  forbidden: '403',
  close: 'closed',
  silence: 'silent',
  502: '502',
  503: '503',
  504: '504',
} as const satisfies Record<NonNullable<ProxyOptions['refuse']>, Outcome>;

/** Starts a proxy on a free port of 127.0.0.1: `CONNECT` tunnels, and absolute-form requests. */
export async function startProxy(options: ProxyOptions = {}): Promise<Proxy> {
  const { credentials, refuse, times = Number.POSITIVE_INFINITY, upstream } = options;
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
    const refused = requests.filter(({ outcome }) => outcome !== 'passed').length;
    return refuse === undefined || refused >= times ? 'passed' : refusals[refuse];
  };

  /** Whether the request may pass; answers it where it may not. */
  const admit = (incoming: IncomingMessage, answer: ServerResponse): boolean => {
    const outcome = judge(incoming);
    requests.push({ method: incoming.method ?? '', target: incoming.url ?? '', outcome });
    if (outcome === 'closed') incoming.socket.destroy();
    if (outcome !== '407' && Number(outcome)) answer.writeHead(Number(outcome)).end();
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
