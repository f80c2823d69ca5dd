import type { Call, Service, ServiceName } from '../service.ts';
import { ApiError } from './api-error.ts';
import type { Parameters } from './form.ts';

/** What a service that speaks AWS JSON 1.1 is made of. */
export interface JsonService {
  readonly name: ServiceName;
  readonly apiVersion: string;
  /** What `X-Amz-Target` starts with. */
  readonly targetPrefix: string;
  readonly operations: Readonly<Record<string, (input: never) => object>>;
  /** Throws the service's own error where the caller may not do this. */
  authorize(action: string, input: never, call: Call): void;
}

// JSON services have codes of their own for what other services call by SigV4's; all have status 400.
const codes: Readonly<Record<string, string>> = {
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  ExpiredToken: 'ExpiredTokenException',
  InternalFailure: 'InternalServerException',
  ServiceUnavailable: 'ServiceUnavailableException',
  AccessDenied: 'AccessDeniedException',
};

/** A service in AWS JSON 1.1: JSON in, JSON out. */
export const jsonService = ({ operations, authorize, ...service }: JsonService): Service => ({
  ...service,
  operations: Object.keys(operations),
  contentType: 'application/x-amz-json-1.1',
  throttling: new ApiError('ThrottlingException', 400, 'Rate exceeded'),

  perform(call) {
    const operation = operations[call.action];
    if (!operation) throw new ApiError('UnknownOperationException', 400, '');
    const input = readJsonObject(call.body);
    if (!input) throw new ApiError('SerializationException', 400, '');
    authorize(call.action, input as never, call);
    return { status: 200, body: JSON.stringify(operation(input as never)) };
  },

  failure: ({ code, status, message }) => ({
    status: status < 500 ? 400 : status,
    body: JSON.stringify({ __type: codes[code] ?? code, message }),
  }),
});

/** The members of a JSON body as text, as a request's record shows them. */
export const readParameters = (body: string): Parameters =>
  Object.fromEntries(
    Object.entries(readJsonObject(body) ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );

function readJsonObject(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
