import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDenials, type Denial, type DenialHandle } from './access/denials.ts';
import { createPrincipals } from './access/principals.ts';
import { type Account, globalArnIn } from './account.ts';
import { type Aws, awsOperation } from './aws.ts';
import { CheckIp, checkIpOperation, isForCheckIp } from './checkip/checkip.ts';
import { type Credentials, exampleCredentials, type Session } from './credentials.ts';
import { exchange, type RecordedRequest, type Stage } from './exchange.ts';
import { createFaults, type Fault, type InjectedFault } from './faults.ts';
import { GitHub } from './github/github.ts';
import { createOidc } from './github/oidc.ts';
import { githubOperation, isForGitHub } from './github/operation.ts';
import { createRegions, type Region } from './regions.ts';
import type { ServiceName } from './service.ts';
import type { ReceivedRequest } from './signature.ts';
import { stsService } from './sts/service.ts';
import { Sts } from './sts/sts.ts';

export type { Denial, DenialHandle } from './access/denials.ts';
export type { PolicyDocument, PolicyStatement } from './access/policy.ts';
export type { Credentials, Session } from './credentials.ts';
export type { RecordedRequest } from './exchange.ts';
export type { Fault, InjectedFault, Moment } from './faults.ts';
export type { Region } from './regions.ts';
export type { ServiceName } from './service.ts';

export interface EmulatorOptions {
  /** The port on 127.0.0.1; a free one unless told. */
  readonly port?: number;
  /** The default region; `us-east-1` unless told. Where it is told, it is the only one served. */
  readonly region?: string;
  /** The regions that requests may be signed for, in place of that; `any` is what looks like one. */
  readonly regions?: 'any' | readonly string[];
  /** The AWS account; `123456789012` unless told. */
  readonly accountId?: string;
  /** The emulator's idea of now, in milliseconds since the epoch; `Date.now` unless told. */
  readonly clock?: () => number;
}

/** AWS and GitHub on loopback, with the state of an account and of a repository. */
export interface Emulator extends Region {
  /** What `AWS_ENDPOINT_URL` takes, e.g. `http://127.0.0.1:4566`. */
  readonly url: string;
  /** The long-term credentials that are accepted. */
  readonly credentials: Credentials;
  /** Every request that came, in order, refused ones too. */
  readonly requests: readonly RecordedRequest[];
  /** The operations that each service serves, by name. */
  readonly operations: Readonly<Partial<Record<ServiceName, readonly string[]>>>;
  /** STS, which is the same in every region. */
  readonly sts: Sts;
  readonly github: GitHub;
  readonly checkIp: CheckIp;
  clock: () => number;
  /** The state of a region; `redshift`, `ec2` and so on are those of the default one. */
  in(region: string): Region;
  /** Accepts temporary credentials too; again with `expired`, it lets them expire. */
  acceptSession(session: Session): void;
  /** Takes a permission away from every caller, until it is lifted. */
  deny(denial: Denial): DenialHandle;
  /** Injects a fault into the requests to come. Requests that are not authentic never meet one. */
  inject(fault: Fault): InjectedFault;
  clearFaults(): void;
  /** Stops listening and destroys every connection. */
  close(): Promise<void>;
}

/** Starts an emulator. Rejects with Node's own error where the port cannot be listened on. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const account: Account = {
    accountId: options.accountId ?? '123456789012',
    region: options.region ?? 'us-east-1',
  };
  const now = () => emulator.clock();
  const principals = createPrincipals(account);
  principals.accept({
    credentials: exampleCredentials,
    arn: globalArnIn(account, 'iam', 'user/emulator'),
    userId: 'AIDAEXAMPLEUSERID',
  });
  const denials = createDenials();
  const faults = createFaults();
  const requests: RecordedRequest[] = [];
  const stage: Stage = { faults, requests, now };

  const server = createServer(async (message, response) => {
    const body = await text(message).catch(() => undefined);
    if (body === undefined) return;
    await exchange(receivedRequest(message, body), response, stage, (request, at, requestId) => {
      if (isForGitHub(request)) return githubOperation(github, request, at, account.region);
      if (isForCheckIp(request)) return checkIpOperation(checkIp, request, account.region);
      return awsOperation(aws, request, at, requestId);
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () =>
      resolve((server.address() as AddressInfo).port),
    );
  });

  const url = `http://127.0.0.1:${port}`;
  const checkIp = new CheckIp(url);
  const github = new GitHub(url, createOidc(url, now));
  const sts = new Sts(account, principals, now, [github.oidc.provider]);
  const regions = createRegions(account.accountId, servedRegions(options), [
    stsService(sts, account.accountId),
  ]);
  const aws: Aws = {
    defaultRegion: account.region,
    principals,
    denials,
    servesRegion: regions.serves,
    services: regions.services,
  };

  const emulator: Emulator = {
    ...regions.in(account.region),
    url,
    sts,
    github,
    checkIp,
    credentials: exampleCredentials,
    requests,
    operations: Object.fromEntries(
      regions.services(account.region).map(({ name, operations }) => [name, operations]),
    ),
    clock: options.clock ?? Date.now,
    in: regions.in,
    acceptSession: principals.acceptSession,
    deny: denials.deny,
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

function servedRegions({ region, regions }: EmulatorOptions): readonly string[] | undefined {
  if (regions === undefined) return region === undefined ? undefined : [region];
  return regions === 'any' ? undefined : regions;
}

function receivedRequest(message: IncomingMessage, body: string): ReceivedRequest {
  const { method = 'POST', url = '/', headers } = message;
  const base = 'http://127.0.0.1';
  return { method, url: URL.parse(url, base) ?? new URL(base), headers, body };
}
