/** Loaded into a phase before the action: DNS fails `DNS_FAILS` times, as it does on a busy runner. */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const { lookup } = dns;
let left = Number(process.env['DNS_FAILS']);

dns.lookup = ((hostname: string, ...rest: unknown[]) => {
  if (left-- <= 0) return Reflect.apply(lookup, dns, [hostname, ...rest]);
  const answer = rest.at(-1) as (error: Error) => void;
  const error = new Error(`getaddrinfo EAI_AGAIN ${hostname}`);
  process.nextTick(answer, Object.assign(error, { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }));
}) as typeof lookup;
syncBuiltinESMExports();
