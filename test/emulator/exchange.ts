import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { disturb } from './disturbance.ts';
import { type Faults, refusalOf } from './faults.ts';
import { ApiError } from './protocol/api-error.ts';
import type { Parameters } from './protocol/form.ts';
import type { Answer, ServiceName } from './service.ts';
import type { ReceivedRequest } from './signature.ts';

/** What a request asked for, and what became of it. */
export interface RecordedRequest {
  readonly service: ServiceName;
  readonly action: string;
  /** The parameters: of a form all but `Action` and `Version`, of JSON its members. */
  readonly parameters: Parameters;
  /** The region that the request was signed for; the default region where it was not signed. */
  readonly region: string;
  /** Who signed it; `undefined` where nobody did. */
  readonly accessKeyId: string | undefined;
  readonly userAgent: string;
  /** When it came, in milliseconds since the epoch, by the emulator's clock. */
  readonly at: number;
  /** Whether the operation was carried out; false while it is not, and when it was refused. */
  readonly applied: boolean;
  /** The answer's HTTP status; `undefined` until there is one. */
  readonly status: number | undefined;
}

/** What a request asks for, as its service understood it. */
export interface Operation
  extends Pick<RecordedRequest, 'service' | 'action' | 'parameters' | 'region' | 'accessKeyId'> {
  readonly contentType: string;
  /** The header of the answer that tells the request's id. */
  readonly requestIdHeader: string;
  /** What the service says to a client that asks too often. */
  readonly throttling: ApiError;
  /** Checks who asks. Rejects with an `ApiError` where that is not proven. */
  authenticate(): Promise<void>;
  /** Carries the operation out. Throws an `ApiError` when the service refuses it. */
  perform(options: { readonly writesAgo: number }): Answer;
  failure(error: ApiError): Answer;
}

/** Where requests are recorded, and what may strike them. */
export interface Stage {
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
  now(): number;
}

/** Answers one request: records it, checks who asks, lets faults strike, and serves it. */
export async function exchange(
  request: ReceivedRequest,
  response: ServerResponse,
  stage: Stage,
  read: (request: ReceivedRequest, now: number, requestId: string) => Operation,
): Promise<void> {
  const now = stage.now();
  const requestId = randomUUID();
  const operation = read(request, now, requestId);
  const { service, action, parameters, region, accessKeyId } = operation;
  let applied = false;
  stage.requests.push({
    service,
    action,
    parameters,
    region,
    accessKeyId,
    userAgent: request.headers['user-agent'] ?? '',
    at: now,
    get applied() {
      return applied;
    },
    get status() {
      return response.headersSent ? response.statusCode : undefined;
    },
  });
  response.sendDate = false;
  response.setHeader('date', new Date(now).toUTCString());
  response.setHeader('content-type', operation.contentType);
  response.setHeader(operation.requestIdHeader, requestId);

  const send = ({ status, body, headers }: Answer) => response.writeHead(status, headers).end(body);
  try {
    await operation.authenticate();
  } catch (error) {
    return void send(operation.failure(asApiError(error)));
  }

  const strike = stage.faults.strike({ service, action, parameters });
  const injected = strike && refusalOf(strike.fault, operation.throttling);
  if (injected) {
    strike.reach();
    return void send(operation.failure(injected));
  }
  if (!(await disturb(strike, 'before-change', response))) return;
  const answer = perform();
  if (!(await disturb(strike, 'after-change', response, answer))) return;
  send(answer);

  function perform(): Answer {
    try {
      const answer = operation.perform({ writesAgo: staleness() });
      applied = true;
      return answer;
    } catch (error) {
      return operation.failure(asApiError(error));
    }
  }

  function staleness(): number {
    if (strike?.fault.kind !== 'stale') return 0;
    strike.reach();
    return strike.fault.writes;
  }
}

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError('InternalFailure', 500, error instanceof Error ? `${error.stack}` : `${error}`);
