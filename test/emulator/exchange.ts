import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { disturb } from './disturbance.ts';
import { type Faults, refusalOf } from './faults.ts';
import type { Parameters } from './form.ts';
import type { Answer, Service, ServiceName } from './service.ts';
import {
  type Authority,
  authenticate,
  type ReceivedRequest,
  readAuthorization,
} from './signature.ts';

/** What a request asked for, and what became of it. */
export interface RecordedRequest {
  readonly service: ServiceName;
  readonly action: string;
  /** The form's parameters but `Action` and `Version`. */
  readonly parameters: Parameters;
  readonly userAgent: string;
  /** When it came, in milliseconds since the epoch, by the emulator's clock. */
  readonly at: number;
  /** Whether the operation was carried out; false while it is not, and when it was refused. */
  readonly applied: boolean;
  /** The answer's HTTP status; `undefined` until there is one. */
  readonly status: number | undefined;
}

/** What is needed to answer requests. */
export interface Backend {
  readonly services: readonly [Service, ...Service[]];
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  authority(): Authority;
}

/** Answers one request: records it, checks its signature, lets faults strike, and serves it. */
export async function exchange(
  request: ReceivedRequest,
  response: ServerResponse,
  backend: Backend,
): Promise<void> {
  const authority = backend.authority();
  const { service, version, action, parameters } = readCall(request, backend.services);
  const requestId = randomUUID();
  let applied = false;
  backend.requests.push({
    service: service.name,
    action,
    parameters,
    userAgent: request.headers['user-agent'] ?? '',
    at: authority.now,
    get applied() {
      return applied;
    },
    get status() {
      return response.headersSent ? response.statusCode : undefined;
    },
  });
  response.sendDate = false;
  response.setHeader('date', new Date(authority.now).toUTCString());
  response.setHeader('content-type', 'text/xml;charset=UTF-8');
  response.setHeader('x-amzn-requestid', requestId);

  const send = ({ status, body }: Answer) => response.writeHead(status).end(body);
  try {
    await authenticate(request, authority);
    refuseOtherScope(request, service, version);
  } catch (error) {
    return void send(service.failure(asApiError(error), requestId));
  }

  const strike = backend.faults.strike({ service: service.name, action, parameters });
  const injected = strike && refusalOf(strike.fault, service);
  if (injected) {
    strike.reach();
    return void send(service.failure(injected, requestId));
  }
  if (!(await disturb(strike, 'before-change', response))) return;
  const answer = perform();
  if (!(await disturb(strike, 'after-change', response, answer))) return;
  send(answer);

  function perform(): Answer {
    try {
      const answer = service.perform(action, parameters, requestId);
      applied = true;
      return answer;
    } catch (error) {
      return service.failure(asApiError(error), requestId);
    }
  }
}

function readCall({ url, headers, body }: ReceivedRequest, services: Backend['services']) {
  const form = Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]);
  const { Action: action = '', Version: version = '', ...parameters } = form;
  const scope = readAuthorization(headers)?.service;
  const service =
    services.find(({ name }) => name === scope) ??
    services.find(({ apiVersion }) => apiVersion === version) ??
    services[0];
  return { service, version, action, parameters };
}

function refuseOtherScope({ headers }: ReceivedRequest, service: Service, version: string): void {
  if (readAuthorization(headers)?.service !== service.name) {
    throw new ApiError(
      'SignatureDoesNotMatch',
      403,
      `Credential should be scoped to correct service: '${service.name}'.`,
    );
  }
  if (version !== service.apiVersion) {
    throw new ApiError('InvalidAction', 400, `Could not find operations of version ${version}`);
  }
}

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError('InternalFailure', 500, error instanceof Error ? `${error.stack}` : `${error}`);
