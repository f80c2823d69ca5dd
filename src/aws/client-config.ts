import type { Agent } from 'node:https';
import type { Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Agents } from '../network/agents.ts';
import { version } from '../version.ts';
import type { Connection } from './connection.ts';
import { emptyResponse, once } from './send.ts';

type ClientConfig = ReturnType<typeof clientConfig>;

const clients = new WeakMap<Connection, Map<unknown, unknown>>();

/**
 * The client of an API, one for each connection: where AWS refuses a request because of the clock, the client learns
 * how far that is off, and its next request fits.
 */
export function clientOf<Client>(
  Api: new (config: ClientConfig) => Client,
  connection: Connection,
): Client {
  const own = clients.get(connection) ?? new Map<unknown, unknown>();
  clients.set(connection, own);
  if (!own.has(Api)) own.set(Api, new Api(clientConfig(connection)));
  return own.get(Api) as Client;
}

/** The settings of an SDK client, the same for all APIs. */
export function clientConfig({ region, env, agents, credentials }: Connection) {
  return {
    region,
    credentials,
    // CloudTrail shows it, so that the run that revoked a rule can be found.
    customUserAgent: [
      ['revoke-redshift-ingress', version],
      [`github/${env['GITHUB_REPOSITORY'] ?? 'unknown'}`, env['GITHUB_RUN_ID'] ?? 'unknown'],
    ] as [string, string][],
    // `policy/retry.ts` sends again, and knows which attempts may have been applied.
    maxAttempts: 1,
    streamCollector: bytesOf,
    requestHandler: requestHandler(agents),
  };
}

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 20_000;

/**
 * Sends each request with the agent of its protocol. A handler of the SDK takes the agents of both protocols at once,
 * so here each protocol has a handler, and the agent that a request does not need is not made.
 */
function requestHandler({ http, https }: Agents): Pick<NodeHttpHandler, 'handle'> {
  const plain = once(() => handlerWith(http() as Agent));
  const secure = once(() => handlerWith(https()));
  return {
    // Where an agent can't be made, the request has failed.
    handle: async (request, options) =>
      (request.protocol === 'http:' ? plain() : secure()).handle(request, options),
  };
}

/** Makes a handler for requests of the protocol that an agent is for. */
function handlerWith(agent: Agent): NodeHttpHandler {
  return new NodeHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    throwOnRequestTimeout: true,
    httpAgent: agent,
    httpsAgent: agent,
  });
}

/** In bytes. A page of a thousand rules has some 1 MiB, and a few times as much where all have many long tags. */
const LONGEST_BODY = 2 ** 26;

/**
 * Reads the body of a response. The SDK's own first asks for streams of browsers, and Node loads its own for that.
 *
 * @throws where there is too much of it; leaving it closes its connection
 */
async function bytesOf(body: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw emptyResponse();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
