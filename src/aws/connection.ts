import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { type Agents, agentsFor } from '../network/agents.ts';
import { CredentialsFailure } from './failure.ts';
import { type Send, sender } from './send.ts';
import { warmUp } from './warm-up.ts';
import { unwatched } from './wire.ts';

/** What the clients of all APIs share. */
export interface Connection {
  readonly region: string;
  /** The environment of the step. */
  readonly env: NodeJS.ProcessEnv;
  /** The credentials that requests are signed with. Rejects where there are none. */
  credentials(): Promise<AwsCredentialIdentity>;
  /** Opens the connection for the first request to a service, where its endpoint is likely enough. Never fails. */
  warmUp(service: string): void;
  /** The connections that are open, for another connection to the same services. */
  readonly agents: Agents;
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
  readonly agents?: Agents | undefined;
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
  const agents = options.agents ?? agentsFor(env);
  return {
    region,
    env,
    credentials,
    agents,
    warmUp: (service) => warmUp(agents, { service, region }, env),
    sender: (service, subject, detail) => sender(service, subject, options, detail),
  };
}
