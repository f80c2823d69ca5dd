import type { Denials } from './access/denials.ts';
import { denialOf, type Principals } from './access/principals.ts';
import type { Operation } from './exchange.ts';
import { ApiError } from './protocol/api-error.ts';
import type { Parameters } from './protocol/form.ts';
import { readParameters } from './protocol/json.ts';
import type { Caller, Service } from './service.ts';
import {
  type Authorization,
  authenticate,
  type ReceivedRequest,
  readAuthorization,
} from './signature.ts';

/** The AWS that requests are for: its regions with their services, and who may ask. */
export interface Aws {
  readonly defaultRegion: string;
  readonly principals: Principals;
  readonly denials: Denials;
  servesRegion(region: string): boolean;
  services(region: string): readonly [Service, ...Service[]];
}

/** Reads what a request asks of which AWS service, and in which region. */
export function awsOperation(
  aws: Aws,
  request: ReceivedRequest,
  now: number,
  requestId: string,
): Operation {
  const { principals, denials } = aws;
  const authorization = readAuthorization(request.headers);
  const region =
    authorization && aws.servesRegion(authorization.region)
      ? authorization.region
      : aws.defaultRegion;
  const { action, parameters, ...call } = readCall(request);
  const service = serviceOf(aws.services(region), authorization, call);
  const isSigned = !service.unsigned?.includes(action);

  return {
    service: service.name,
    action,
    parameters,
    region,
    accessKeyId: authorization?.accessKeyId,
    contentType: service.contentType,
    requestIdHeader: 'x-amzn-requestid',
    throttling: service.throttling,

    async authenticate() {
      if (isSigned) {
        await authenticate(request, {
          now,
          servesRegion: aws.servesRegion,
          credentialsOf: (accessKeyId) => principals.find(accessKeyId)?.credentials,
        });
        refuseOtherScope(authorization, service);
      }
      refuseOtherVersion(service, call);
    },

    perform: ({ writesAgo }) =>
      service.perform({
        action,
        parameters,
        body: request.body,
        requestId,
        writesAgo,
        caller: callerOf(authorization, aws.principals, denials),
      }),

    failure: (error) => service.failure(error, requestId),
  };
}

interface RequestedApi {
  /** The `Version` of a form. */
  readonly version?: string;
  /** The first part of `X-Amz-Target`, of a request in JSON. */
  readonly targetPrefix?: string;
}

function readCall({ url, headers, body }: ReceivedRequest): RequestedApi & {
  action: string;
  parameters: Parameters;
} {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') {
    const [targetPrefix = '', action = ''] = target.split('.');
    return { targetPrefix, action, parameters: readParameters(body) };
  }
  const form = Object.fromEntries([...url.searchParams, ...new URLSearchParams(body)]);
  const { Action: action = '', Version: version = '', ...parameters } = form;
  return { version, action, parameters };
}

function serviceOf(
  services: readonly [Service, ...Service[]],
  authorization: Authorization | undefined,
  call: RequestedApi,
): Service {
  return (
    services.find(({ name }) => name === authorization?.service) ??
    services.find((service) => speaks(service, call)) ??
    services[0]
  );
}

const speaks = (
  { apiVersion, targetPrefix }: Service,
  { version, targetPrefix: target }: RequestedApi,
): boolean => (targetPrefix === undefined ? apiVersion === version : targetPrefix === target);

function refuseOtherScope(authorization: Authorization | undefined, { name }: Service): void {
  if (authorization?.service === name) return;
  throw new ApiError(
    'SignatureDoesNotMatch',
    403,
    `Credential should be scoped to correct service: '${name}'.`,
  );
}

function refuseOtherVersion(service: Service, call: RequestedApi): void {
  if (speaks(service, call)) return;
  throw service.targetPrefix === undefined
    ? new ApiError('InvalidAction', 400, `Could not find operations of version ${call.version}`)
    : new ApiError('UnknownOperationException', 400, '');
}

function callerOf(
  authorization: Authorization | undefined,
  principals: Principals,
  denials: Denials,
): Caller {
  const principal = authorization && principals.find(authorization.accessKeyId);
  return {
    arn: principal?.arn ?? '',
    userId: principal?.userId ?? '',
    denied: (permissions) => (principal ? denialOf(principal, permissions, denials) : undefined),
  };
}
