/** What Node says of a connection that failed: its code, and why in words. */
export interface Reason {
  readonly code: string;
  readonly words: string;
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  ETIMEDOUT: 'there was no response',
  ENOTFOUND: 'there is no such host name',
  EAI_AGAIN: 'its host name could not be resolved',
  EPROTO: 'no TLS connection could be established',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to its network',
};

/** Reads an error of a connection. Where each of several addresses failed, the first one tells. */
export function reasonOf(error: Error & { readonly code?: unknown }): Reason {
  const [first] = error instanceof AggregateError ? error.errors : [];
  const { code, message } = (first ?? error) as NodeJS.ErrnoException;
  return { code: code ?? '', words: WORDS[code ?? ''] ?? (message.split('\n')[0] as string) };
}
