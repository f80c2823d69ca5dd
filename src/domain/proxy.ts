/** The variables that name a proxy, each for a protocol of requests. The same in capitals count where they are not set. */
export const PROXY_VARIABLES = ['https_proxy', 'http_proxy'] as const;

export type ProxyVariable = (typeof PROXY_VARIABLES)[number];

/** What a variable says of a proxy. */
export interface NamedProxy {
  /** The variable that counts. */
  readonly name: string;
  /** The protocol of the proxy itself, in lower case. */
  readonly protocol: string;
  /** With the protocol. */
  readonly address: string;
}

/**
 * The proxy that a variable names; `undefined` where it names none. `proxy.example:3128` means
 * `http://proxy.example:3128`, as for curl and the AWS CLI.
 */
export function namedProxy(
  variable: ProxyVariable,
  env: Readonly<Record<string, string | undefined>>,
): NamedProxy | undefined {
  const name = env[variable] ? variable : variable.toUpperCase();
  const text = (env[name] ?? '').trim();
  if (text === '') return undefined;
  const [start, scheme = 'http'] = /^([a-z\d][a-z\d+.-]*):[/\\]+/i.exec(text) ?? [''];
  const protocol = scheme.toLowerCase();
  return { name, protocol, address: `${protocol}://${text.slice(start.length)}` };
}

/** Whether a proxy speaks HTTP, over TLS or not. Others are not supported. */
export function speaksHttp({ protocol }: NamedProxy): boolean {
  return protocol === 'http' || protocol === 'https';
}
