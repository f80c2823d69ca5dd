import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials, Session } from './credentials.ts';
import type { ServiceName } from './service.ts';
import { Sha256 } from './sha256.ts';

export interface SignedCall {
  readonly url: string;
  readonly service: ServiceName;
  readonly region: string;
  readonly credentials: Credentials | Session;
  /** The form, for a service that takes one. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The request in JSON in place of the form, and what `X-Amz-Target` says. */
  readonly json?: { readonly target: string; readonly input: object };
  /** Changes the request after it was signed. */
  readonly tamper?: (request: { body: string; headers: Record<string, string> }) => void;
}

export interface SignedAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends a request with the SDK's signer and `fetch` alone, for what no SDK client would send. */
export async function signedCall(call: SignedCall): Promise<SignedAnswer> {
  const { service, region, credentials } = call;
  const url = new URL(call.url);
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256 });
  const content = contentOf(call);
  const { headers, body } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    headers: { host: url.host, ...content.headers },
    body: content.body,
  });
  const request = { headers, body: String(body) };
  call.tamper?.(request);
  const response = await fetch(url, { method: 'POST', ...request });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function contentOf({ parameters, json }: SignedCall): {
  body: string;
  headers: Record<string, string>;
} {
  if (!json) {
    return {
      body: new URLSearchParams(parameters).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    };
  }
  return {
    body: JSON.stringify(json.input),
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': json.target },
  };
}
