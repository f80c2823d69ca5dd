import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials, Session } from './credentials.ts';
import { ApiError } from './protocol/api-error.ts';
import { Sha256 } from './sha256.ts';

/** An HTTP request as it was received. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a SigV4 `Authorization` header states. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
}

/** Against what a signature is checked. */
export interface Authority {
  /** Milliseconds since the epoch. */
  readonly now: number;
  servesRegion(region: string): boolean;
  credentialsOf(accessKeyId: string): Credentials | Session | undefined;
}

const tolerance = { minutes: 5, milliseconds: 5 * 60_000 };

const header =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=[0-9a-f]{64}$/;

/** Reads a SigV4 `Authorization` header; `undefined` where there is none or it is not well formed. */
export function readAuthorization(headers: IncomingHttpHeaders): Authorization | undefined {
  const match = header.exec(headers.authorization ?? '');
  if (!match) return undefined;
  const [, accessKeyId = '', region = '', service = '', names = ''] = match;
  return { accessKeyId, region, service, signedHeaders: names.split(';') };
}

/**
 * Checks a request as AWS does, by signing what was received once more. Throws the `ApiError` that
 * AWS answers, always with status 403: `MissingAuthenticationToken`, `InvalidClientTokenId`,
 * `ExpiredToken`, or `SignatureDoesNotMatch` for a region that is not served, a clock more than five minutes
 * off, a wrong secret, or anything signed that has changed on the way.
 */
export async function authenticate(request: ReceivedRequest, authority: Authority): Promise<void> {
  const authorization = readAuthorization(request.headers);
  if (!authorization) {
    throw refused('MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const credentials = authority.credentialsOf(authorization.accessKeyId);
  const token = request.headers['x-amz-security-token'];
  if (!credentials || tokenOf(credentials) !== token) {
    throw refused('InvalidClientTokenId', 'The security token included in the request is invalid.');
  }
  if (isExpired(credentials, authority.now)) {
    throw refused('ExpiredToken', 'The security token included in the request is expired');
  }
  if (!authority.servesRegion(authorization.region)) {
    throw mismatch('Credential should be scoped to a valid region.');
  }
  const signingDate = dateOf(request.headers['x-amz-date']);
  refuseOtherTimes(signingDate, new Date(authority.now));
  const expected = await sign(request, authorization, credentials, signingDate);
  if (expected !== request.headers.authorization?.replaceAll(', ', ',')) {
    throw mismatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}

async function sign(
  { method, url, headers, body }: ReceivedRequest,
  { region, service, signedHeaders }: Authorization,
  credentials: Credentials,
  signingDate: Date,
): Promise<string | undefined> {
  const signer = new SignatureV4({
    applyChecksum: false,
    credentials,
    region,
    service,
    sha256: Sha256,
  });
  const signed = signedHeaders.map((name) => [name, String(headers[name] ?? '')]);
  const { 'x-amz-date': _, ...kept } = Object.fromEntries(signed);
  // The signer believes a stated checksum, AWS computes it.
  if (kept['x-amz-content-sha256']) kept['x-amz-content-sha256'] = sha256Hex(body);
  const { headers: resigned } = await signer.sign(
    {
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: kept,
      body,
    },
    { signingDate, signableHeaders: new Set(signedHeaders) },
  );
  return resigned['authorization']?.replaceAll(', ', ',');
}

function refuseOtherTimes(signed: Date, now: Date): void {
  const [at, from, to] = [signed, shifted(now, -1), shifted(now, 1)].map(basicFormat);
  if (signed.getTime() < now.getTime() - tolerance.milliseconds) {
    throw mismatch(
      `Signature expired: ${at} is now earlier than ${from} (${basicFormat(now)} - ${tolerance.minutes} min.)`,
    );
  }
  if (signed.getTime() > now.getTime() + tolerance.milliseconds) {
    throw mismatch(
      `Signature not yet current: ${at} is still later than ${to} (${basicFormat(now)} + ${tolerance.minutes} min.)`,
    );
  }
}

const shifted = (date: Date, sign: number): Date =>
  new Date(date.getTime() + sign * tolerance.milliseconds);

/** A date as SigV4 writes it, e.g. `20240131T235959Z`. */
const basicFormat = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

function dateOf(text: unknown): Date {
  const extended = String(text).replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  const date = new Date(extended);
  if (Number.isNaN(date.getTime())) throw mismatch(`Date must be in ISO-8601 'basic format'.`);
  return date;
}

function isExpired(credentials: Credentials | Session, now: number): boolean {
  if (!('sessionToken' in credentials)) return false;
  const { expired = false, expiration } = credentials;
  return expired || (expiration !== undefined && expiration.getTime() <= now);
}

const tokenOf = (credentials: Credentials | Session): string | undefined =>
  'sessionToken' in credentials ? credentials.sessionToken : undefined;

const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

const refused = (code: string, message: string): ApiError => new ApiError(code, 403, message);

const mismatch = (message: string): ApiError => refused('SignatureDoesNotMatch', message);
