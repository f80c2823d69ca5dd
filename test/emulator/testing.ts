import { EC2, type EC2ClientConfig } from '@aws-sdk/client-ec2';
import { Redshift, type RedshiftClientConfig } from '@aws-sdk/client-redshift';
import { afterEach, beforeEach } from '@jest/globals';
import { type Emulator, type EmulatorOptions, startEmulator } from './index.ts';
import { type SignedCall, signedCall } from './signed-call.ts';

export const fiveMinutes = 5 * 60_000;

/** An emulator for each test of a spec, and clients of it that try once. */
export interface Emulated {
  readonly emulator: Emulator;
  redshift(config?: RedshiftClientConfig): Redshift;
  ec2(config?: EC2ClientConfig): EC2;
  /** A signed `DescribeClusterSecurityGroups`, changed as it is told. */
  call(changes?: Partial<SignedCall>): ReturnType<typeof signedCall>;
}

export function emulated(options?: EmulatorOptions): Emulated {
  let emulator: Emulator;
  const clients: { destroy(): void }[] = [];

  beforeEach(async () => {
    emulator = await startEmulator(options);
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await emulator.close();
  });

  const settings = () => ({
    endpoint: emulator.url,
    region: emulator.region,
    credentials: emulator.credentials,
    maxAttempts: 1,
  });

  function kept<C extends { destroy(): void }>(client: C): C {
    clients.push(client);
    return client;
  }

  return {
    get emulator() {
      return emulator;
    },
    redshift: (config) => kept(new Redshift({ ...settings(), ...config })),
    ec2: (config) => kept(new EC2({ ...settings(), ...config })),
    call: (changes) =>
      signedCall({
        url: emulator.url,
        service: 'redshift',
        region: emulator.region,
        credentials: emulator.credentials,
        parameters: { Action: 'DescribeClusterSecurityGroups', Version: '2012-12-01' },
        ...changes,
      }),
  };
}
