import { LONGEST_RESPONSE, readAddress } from '../domain/public-address.ts';
import { explain } from '../faults/explain.ts';
import type { Fault } from '../faults/fault.ts';
import { reasonOf } from './reason.ts';

/**
 * Asks a service for the address that the requests of this runner come from. Each call takes a connection of its
 * own, because some NAT gateways have several addresses, and no proxy, because connections to the database take
 * none. Redirects are not followed.
 *
 * @throws {Fault} that shows what came in place of a public address
 */
export async function askAddress(url: string, signal: AbortSignal): Promise<string> {
  const { host, protocol } = new URL(url);
  const fault = (code: string, detail: string) => explain({ code }, { subject: host, detail });
  // Loaded when it is first needed: most steps ask for no address.
  const { request } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { accept: 'text/plain', 'user-agent': 'revoke-redshift-ingress' };
  // The global agent would use a proxy where NODE_USE_ENV_PROXY is set.
  request(url, { agent: false, headers, signal }, (response) => {
    const {
      statusCode = 0,
      headers: { location },
    } = response;
    let body = '';
    const end = () => {
      response.destroy();
      const problem = wrongStatus(statusCode, location);
      if (problem) return reject(fault(...problem));
      const reading = readAddress(body);
      if (reading.kind === 'address') resolve(reading.address);
      else reject(fault('NoPublicAddress', reading.problem));
    };
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      body += text;
      if (Buffer.byteLength(body) > LONGEST_RESPONSE) end();
    });
    response.on('end', end);
    response.on('error', (error) => reject(noConnection(error, fault)));
  })
    .on('error', (error) => reject(noConnection(error, fault)))
    // Without this, Node closes the connection and tells nobody.
    .on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.destroy();
      reject(fault('AddressServiceRefused', String(statusCode)));
    })
    .end();
  return promise;
}

type MakeFault = (code: string, detail: string) => Fault;

function wrongStatus(
  status: number,
  location = 'an unknown location',
): [code: string, detail: string] | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400) return ['AddressServiceRedirects', location];
  const passes = status === 429 || status >= 500;
  return [passes ? 'AddressServiceFailed' : 'AddressServiceRefused', String(status)];
}

/** A certificate does not become valid by asking again; everything else may pass. */
function noConnection(error: Error, fault: MakeFault): Fault {
  const { code, words } = reasonOf(error);
  const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_/.test(code);
  return fault(isCertificate ? 'AddressServiceNotTrusted' : 'AddressServiceUnreachable', words);
}
