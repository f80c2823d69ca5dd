import { requestParameters } from '../../aws/request-parameters.ts';
import type { OpenLease } from '../../domain/open-lease.ts';

/** How a lease is reached. */
export interface Endpoint {
  readonly host?: string | undefined;
  readonly port: number;
}

/** The outputs of the lease action, by their names. Rules are JSON in the shape of the API's requests. */
export function outputs(
  { lease, opened: { rules } }: OpenLease,
  { host, port }: Endpoint,
): Record<string, string> {
  const addresses = rules.flatMap(({ source }) => (source.kind === 'cidr' ? [source.cidr] : []));
  return {
    'leased-rules': JSON.stringify(rules.map(requestParameters)),
    'security-group-rule-ids': JSON.stringify(rules.map(({ id }) => id)),
    'cidr-ip': addresses.join(','),
    host: host ?? '',
    port: String(port),
    'lease-id': lease.id,
    'expires-at': lease.expires,
  };
}
