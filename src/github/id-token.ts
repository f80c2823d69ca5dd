import { explain, type Failure, isKnown } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import { withoutPassword } from '../faults/secret.ts';
import { version } from '../version.ts';
import { nodeFetch } from './fetch.ts';

/** What is needed of the step around it. */
interface IdTokenOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Keeps a secret out of the log. */
  readonly mask: (secret: string) => void;
}

/** ID tokens of the job. */
export interface IdTokens {
  /**
   * A token for STS with at least a minute to live.
   *
   * @throws {Fault} where GitHub gives none
   */
  get(signal: AbortSignal): Promise<string>;
  /** Makes the next token a new one. */
  forget(): void;
}

/** A token lives five minutes. The last of them is for the request that takes it to STS. */
const LIFE = 4 * 60_000;

/**
 * Gives ID tokens of the job, from GitHub's OpenID Connect provider. A fresh token is used again.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function idTokens({ env, now, mask }: IdTokenOptions): IdTokens {
  let known: { readonly token: string; readonly since: number } | undefined;
  return {
    async get(signal) {
      const asked = now();
      if (!known || asked - known.since >= LIFE) {
        const token = await request(env, signal);
        mask(token);
        known = { token, since: asked };
      }
      return known.token;
    },
    forget() {
      known = undefined;
    },
  };
}

async function request(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string> {
  const url = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!url || !bearer) throw explain({ code: 'NoIdTokenPermission' }, {});
  url.searchParams.set('audience', 'sts.amazonaws.com');
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${bearer}`,
    'user-agent': `revoke-redshift-ingress/${version}`,
  };
  try {
    const response = await nodeFetch(env)(url.href, { headers, signal });
    return tokenIn(response.status, await response.text(), bearer);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const failure = failureOf(error as NodeJS.ErrnoException);
    const fault = explain(failure, {});
    // What is left are mistakes of the environment: the table takes the others for failures of AWS.
    if (isKnown(failure) && !fault.passes) throw fault;
    throw explain({ ...failure, code: 'IdTokenUnavailable' }, {});
  }
}

/** Reads an error of Node's. */
function failureOf({ code, name, message }: NodeJS.ErrnoException): Failure {
  return { code: code ?? name, message: withoutPassword(message) };
}

/**
 * The token of a response.
 *
 * @throws {Fault} where it has none; it quotes the beginning without any token
 */
function tokenIn(status: number, body: string, bearer: string): string {
  const message = body.replaceAll(bearer, '***').replace(ANY_TOKEN, '***').slice(0, LONGEST_QUOTE);
  // Of a proxy, which the table knows.
  if (status === 407) throw explain({ code: 'IdToken', status, message }, {});
  if (status >= 400 && status < 500 && status !== 429) {
    throw explain({ code: 'IdTokenRefused', status, message }, {});
  }
  const token = valueIn(body);
  if (status === 200 && token) return token;
  // A body that may have a token is not quoted.
  throw explain({ code: 'IdTokenUnavailable', status, message: status === 200 ? '' : message }, {});
}

/** A signed token, or the beginning of one: they are JSON in Base64. */
const ANY_TOKEN = /eyJ[\w-]*(\.[\w-]*)*/g;

/** In characters. */
const LONGEST_QUOTE = 200;

/** The form of a signed token: it goes into a request, and nothing else may. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

function valueIn(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body);
    return TOKEN.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
