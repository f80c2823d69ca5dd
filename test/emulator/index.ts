import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';
import { type Credentials, exampleCredentials, type Session } from './credentials.ts';
import { Ec2 } from './ec2/ec2.ts';
import { ec2Service } from './ec2/service.ts';
import { type Backend, exchange, type RecordedRequest } from './exchange.ts';
import { createFaults, type Fault, type InjectedFault } from './faults.ts';
import { Redshift } from './redshift/redshift.ts';
import { redshiftService } from './redshift/service.ts';
import type { ReceivedRequest } from './signature.ts';

export type { Credentials, Session } from './credentials.ts';
export type { RecordedRequest } from './exchange.ts';
export type { Fault, InjectedFault, Moment } from './faults.ts';

export interface EmulatorOptions {
  /** The port on 127.0.0.1; a free one unless told. */
  readonly port?: number;
  /** The only region that requests may be signed for; `us-east-1` unless told. */
  readonly region?: string;
  /** The emulator's idea of now, in milliseconds since the epoch; `Date.now` unless told. */
  readonly clock?: () => number;
}

/** An AWS endpoint on loopback for the Redshift Query API and the EC2 Query API. */
export interface Emulator extends Account {
  /** What `AWS_ENDPOINT_URL` takes, e.g. `http://127.0.0.1:4566`. */
  readonly url: string;
  /** The long-term credentials that are accepted. */
  readonly credentials: Credentials;
  /** Every request that came, in order, refused ones too. */
  readonly requests: readonly RecordedRequest[];
  readonly redshift: Redshift;
  readonly ec2: Ec2;
  clock: () => number;
  /** Accepts temporary credentials too; again with `expired`, it lets them expire. */
  acceptSession(session: Session): void;
  /** Injects a fault into the requests to come. Requests that are not authentic never meet one. */
  inject(fault: Fault): InjectedFault;
  clearFaults(): void;
  /** Stops listening and destroys every connection. */
  close(): Promise<void>;
}

/** Starts an emulator. Rejects with Node's own error where the port cannot be listened on. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const account: Account = {
    accountId: '123456789012',
    region: options.region ?? 'us-east-1',
  };
  const accepted = new Map<string, Credentials | Session>([
    [exampleCredentials.accessKeyId, exampleCredentials],
  ]);
  const redshift = new Redshift(account);
  const ec2 = new Ec2(account);
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const backend: Backend = {
    services: [redshiftService(redshift), ec2Service(ec2)],
    faults,
    requests,
    authority: () => ({
      region: account.region,
      now: emulator.clock(),
      credentialsOf: (accessKeyId) => accepted.get(accessKeyId),
    }),
  };

  const server = createServer(async (message, response) => {
    const body = await text(message).catch(() => undefined);
    if (body !== undefined) await exchange(receivedRequest(message, body), response, backend);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () =>
      resolve((server.address() as AddressInfo).port),
    );
  });

  const emulator: Emulator = {
    ...account,
    url: `http://127.0.0.1:${port}`,
    credentials: exampleCredentials,
    requests,
    redshift,
    ec2,
    clock: options.clock ?? Date.now,
    acceptSession: (session) => accepted.set(session.accessKeyId, session),
    inject: faults.inject,
    clearFaults: faults.clear,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return emulator;
}

function receivedRequest(message: IncomingMessage, body: string): ReceivedRequest {
  const { method = 'POST', url = '/', headers } = message;
  const base = 'http://127.0.0.1';
  return { method, url: URL.parse(url, base) ?? new URL(base), headers, body };
}
