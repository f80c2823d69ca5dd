import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { certificate } from '../../test/support/tls-endpoint.ts';
import type { Api } from './api.ts';

/** The API behind TLS and a network. */
export interface Relayed extends Api {
  readonly roundTripMs: number;
}

/** Puts TLS, and a network with this round trip, before the API. */
export async function relayed(api: Api, roundTripMs: number): Promise<Relayed> {
  const child = fork(join(import.meta.dirname, 'relay-process.ts'), [
    api.env.AWS_ENDPOINT_URL,
    `${roundTripMs}`,
  ]);
  const [AWS_ENDPOINT_URL] = (await once(child, 'message')) as [string];
  return {
    ...api,
    roundTripMs,
    env: { ...api.env, AWS_ENDPOINT_URL, NODE_EXTRA_CA_CERTS: certificate },
    close: () => void child.kill(),
  };
}
