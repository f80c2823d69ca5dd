import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type ApiCall = 'authorize' | 'look';

/** The environment in which an AWS tool speaks to the API. */
export interface ApiEndpoint {
  AWS_ENDPOINT_URL: string;
  AWS_REGION: string;
  AWS_ACCESS_KEY_ID: string;
  AWS_SECRET_ACCESS_KEY: string;
}

export interface ApiState {
  /** HTTP requests since the start. */
  requests: number;
  /** Whether the rule is in the group. */
  open: boolean;
}

export interface Api {
  env: ApiEndpoint & Record<string, string>;
  /** Puts the rule into the group, without a request. */
  authorize(): Promise<void>;
  /** @throws when the rule is still in the group */
  expectRevoked(): Promise<void>;
  /** HTTP requests since the start. */
  requests(): Promise<number>;
  close(): void;
}

/** Starts the emulated API with one group. */
export async function startApi(): Promise<Api> {
  const child = fork(join(import.meta.dirname, 'api-process.ts'));
  const endpoint = await message<ApiEndpoint>(child);
  const ask = (call: ApiCall) => {
    child.send(call);
    return message<ApiState>(child);
  };
  return {
    env: { ...endpoint },
    async authorize() {
      await ask('authorize');
    },
    async expectRevoked() {
      if ((await ask('look')).open) throw new Error('The rule is still there.');
    },
    requests: async () => (await ask('look')).requests,
    close: () => void child.kill(),
  };
}

async function message<T>(child: ChildProcess): Promise<T> {
  const listening = new AbortController();
  const { signal } = listening;
  const died = once(child, 'exit', { signal }).then(() => {
    throw new Error('The emulated API ended.');
  });
  try {
    const [received] = await Promise.race([once(child, 'message', { signal }), died]);
    return received as T;
  } finally {
    listening.abort();
  }
}
