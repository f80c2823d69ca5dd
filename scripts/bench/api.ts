import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Variables } from '../../test/runner/index.ts';
import type { Place } from './scenario.ts';

export interface ApiCall {
  call: 'authorize' | 'look';
  place: Place;
}

/** The variables with which an AWS tool reaches the API. */
export interface ApiEndpoint {
  AWS_ENDPOINT_URL: string;
  AWS_REGION: string;
  AWS_ACCESS_KEY_ID: string;
  AWS_SECRET_ACCESS_KEY: string;
}

/** The ids of the VPC security groups: the one with one rule, and the ones with many. */
export interface VpcGroups {
  one: string;
  many: string[];
}

/** A role that a job may assume with the ID token that these variables give it. */
export interface BenchRole {
  arn: string;
  env: Variables;
}

export interface ApiReady {
  endpoint: ApiEndpoint;
  vpcGroups: VpcGroups;
  role: BenchRole;
}

export interface ApiState {
  /** HTTP requests since the start. */
  requests: number;
  /** Whether any rule is still there. */
  open: boolean;
}

export interface Api {
  env: ApiEndpoint & Record<string, string>;
  vpcGroups: VpcGroups;
  role: BenchRole;
  /** Adds the rules, without a request, and sets the delay of the responses. */
  authorize(place: Place): Promise<void>;
  /** @throws if a rule is still there */
  expectRevoked(place: Place): Promise<void>;
  /** @throws if there is no rule */
  expectOpen(place: Place): Promise<void>;
  /** HTTP requests since the start. */
  requests(): Promise<number>;
  close(): void;
}

/** Starts the emulated APIs with their groups. */
export async function startApi(): Promise<Api> {
  const child = fork(join(import.meta.dirname, 'api-process.ts'));
  const { endpoint, vpcGroups, role } = await message<ApiReady>(child);
  const ask = (call: ApiCall['call'], place: Place) => {
    child.send({ call, place } satisfies ApiCall);
    return message<ApiState>(child);
  };
  return {
    env: { ...endpoint },
    vpcGroups,
    role,
    async authorize(place) {
      await ask('authorize', place);
    },
    async expectRevoked(place) {
      if ((await ask('look', place)).open) throw new Error('A rule is still there.');
    },
    async expectOpen(place) {
      if (!(await ask('look', place)).open) throw new Error('There is no rule.');
    },
    requests: async () => (await ask('look', { kind: 'cluster' })).requests,
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
