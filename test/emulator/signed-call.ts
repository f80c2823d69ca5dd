import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials, Session } from './credentials.ts';
import type { ServiceName } from './service.ts';
import { Sha256 } from './sha256.ts';

export interface SignedCall {
  readonly url: string;
  readonly service: ServiceName;
  readonly region: string;
  readonly credentials: Credentials | Session;
  readonly parameters: Readonly<Record<string, string>>;
  /** Changes the request after it was signed. */
  readonly tamper?: (request: { body: string; headers: Record<string, string> }) => void;
}

/** Sends a request with the SDK's signer and `fetch` alone, for what no SDK client would send. */
export async function signedCall(call: SignedCall): Promise<{ status: number; body: string }> {
  const { service, region, credentials } = call;
  const url = new URL(call.url);
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
  const { headers, body } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers: { host: url.host, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(call.parameters).toString(),
  });
  const request = { headers, body: String(body) };
  call.tamper?.(request);
  const response = await fetch(url, { method: 'POST', ...request });
  return { status: response.status, body: await response.text() };
}
