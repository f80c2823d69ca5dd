import type { Readable } from 'node:stream';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { type Agents, agentsFor } from '../network/agents.ts';
import { version } from '../version.ts';
import { CredentialsFailure } from './failure.ts';
import { emptyResponse, once, type Send, sender } from './send.ts';
import { likelyEndpoint, warmUp } from './warm-up.ts';
import { unwatched } from './wire.ts';

/** What the clients of all APIs share. */
export interface Connection {
  readonly region: string;
  /**
   * Makes the settings of an SDK client.
   *
   * @throws where the address of a proxy can't be read; the SDK, making the agents itself, would end the process
   */
  clientConfig(): ReturnType<typeof clientConfig> & Pick<Connection, 'credentials'>;
  /** The credentials that requests are signed with. Rejects where there are none. */
  credentials(): Promise<AwsCredentialIdentity>;
  /** Opens the connection for the first request to a service, where its endpoint is likely enough. Never fails. */
  warmUp(service: string): void;
  /** The connections that are open, for another connection to the same services. */
  readonly agents: () => Agents;
  /** Makes a function that sends requests of one service about one thing, given in words. */
  sender(service: string, subject: string, detail?: string): Send;
}

/** What a connection needs of the step around it. */
export interface ConnectionOptions {
  readonly region: string;
  readonly env: NodeJS.ProcessEnv;
  /** Credentials to use in place of those of the environment. */
  readonly credentials?: AwsCredentialIdentity;
  /** The connections that are open already. */
  readonly agents?: () => Agents;
  /** Whether this is the end of the job, where other faults are likely. */
  readonly atEnd?: boolean;
  /** Takes request ids, for the debug log. */
  readonly debug: (text: string) => void;
}

/** Makes a connection; the adapters that use it are loaded late. */
export function connection(options: ConnectionOptions): Connection {
  let provider: Promise<() => Promise<AwsCredentialIdentity>> | undefined;
  const credentials = async () => {
    if (options.credentials) return options.credentials;
    provider ??= import('./credentials.ts').then((api) => api.defaultCredentials(options.region));
    return unwatched(await provider).catch((error) => {
      throw new CredentialsFailure(error);
    });
  };
  const { region, env } = options;
  const agents = options.agents ?? once(() => agentsFor(env));
  const warm = new Set<string>();
  return {
    region,
    credentials,
    agents,
    clientConfig: () => ({ ...clientConfig(options, agents()), credentials }),
    warmUp(service) {
      const endpoint = likelyEndpoint(service, region, env);
      if (!endpoint || warm.has(endpoint.host)) return;
      warm.add(endpoint.host);
      warmUp(agents().httpsAgent, endpoint);
    },
    sender: (service, subject, detail) => sender(service, subject, options, detail),
  };
}

const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 20_000;

function clientConfig({ region, env }: ConnectionOptions, agents: Agents) {
  return {
    region,
    // CloudTrail shows it, so that the run that revoked a rule can be found.
    customUserAgent: [
      ['revoke-redshift-ingress', version],
      [`github/${env['GITHUB_REPOSITORY'] ?? 'unknown'}`, env['GITHUB_RUN_ID'] ?? 'unknown'],
    ] as [string, string][],
    // `policy/retry.ts` sends again, and knows which attempts may have been applied.
    maxAttempts: 1,
    streamCollector: bytesOf,
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      throwOnRequestTimeout: true,
      ...agents,
    },
  };
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
