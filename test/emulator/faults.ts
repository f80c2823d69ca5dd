import { ApiError } from './protocol/api-error.ts';
import type { Parameters } from './protocol/form.ts';
import type { ServiceName } from './service.ts';

/** When a fault strikes: before or after the operation changed the state. */
export type Moment = 'before-change' | 'after-change';

/** The service answers an error, and nothing is changed. */
export type Refusal =
  /**
   * `Throttling` (400), EC2's `RequestLimitExceeded` (503), or GitHub's secondary rate limit (429,
   * to be retried after a minute).
   */
  | { readonly kind: 'throttling' }
  /** `InternalFailure` (500). */
  | { readonly kind: 'internal-failure' }
  /** `ServiceUnavailable` (503). */
  | { readonly kind: 'service-unavailable' }
  /** `InvalidClusterSecurityGroupState` (400); name the `action`, describes are never busy. */
  | { readonly kind: 'busy' }
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly status: number;
      readonly message: string;
      /** More headers of the answer, which GitHub alone has: `retry-after`. */
      readonly headers?: Readonly<Record<string, string>>;
    };

/** The answer does not come as it should. */
export type Disturbance =
  /** The connection is closed instead of an answer. */
  | { readonly kind: 'cut'; readonly at: Moment }
  /** The answer, or the change too, waits. */
  | { readonly kind: 'slow'; readonly at: Moment; readonly milliseconds: number }
  /** Nothing is ever answered, and the connection stays open. */
  | { readonly kind: 'silence'; readonly at: Moment }
  /** The request waits until `release()`. A client that has gone does not stop the change. */
  | { readonly kind: 'hold'; readonly at: Moment }
  /** A page of HTML, e.g. of a proxy that answers for AWS. */
  | { readonly kind: 'html'; readonly at: Moment; readonly status: 200 | 502 }
  /** The first half of the answer's XML; the change is applied. */
  | { readonly kind: 'truncated' }
  /** An answer whose body never ends; the change is applied. */
  | { readonly kind: 'endless' };

/** EC2 describes the past: reads of EC2 are eventually consistent. */
export interface Staleness {
  readonly kind: 'stale';
  /** How many writes of the region the answer does not know of yet. */
  readonly writes: number;
}

/** Which requests a fault strikes. */
export interface FaultScope {
  readonly service?: ServiceName;
  readonly action?: string;
  readonly when?: (parameters: Parameters) => boolean;
  /** How many matching requests pass first; 0 unless told. */
  readonly skip?: number;
  /** How many matching requests it then strikes; 1 unless told, `Infinity` for all. */
  readonly times?: number;
}

export type FaultKind = Refusal | Disturbance | Staleness;

export type Fault = FaultScope & FaultKind;

/** A fault that was injected. */
export interface InjectedFault {
  /** Settles when the fault strikes for the first time: for `hold`, when a request is held. */
  readonly reached: Promise<void>;
  /** How many requests it has struck. */
  readonly hits: number;
  /** Lets requests that are held go on, and all that it would hold later. */
  release(): void;
}

/** A fault that strikes one request. */
export interface Strike {
  readonly fault: FaultKind;
  /** Settles on `release()`. */
  readonly released: Promise<void>;
  /** Says that the moment has come. */
  reach(): void;
}

export interface FaultRequest {
  readonly service: ServiceName;
  readonly action: string;
  readonly parameters: Parameters;
}

/** The faults that are waiting for their requests. */
export interface Faults {
  /** Adds a fault. Of several that match a request, the one injected first strikes alone. */
  inject(fault: Fault): InjectedFault;
  /** Forgets all faults; requests that they hold stay held. */
  clear(): void;
  /** The strike on a request, if there is one. */
  strike(request: FaultRequest): Strike | undefined;
}

export function createFaults(): Faults {
  let waiting: ReturnType<typeof arm>[] = [];
  return {
    inject(fault) {
      const armed = arm(fault);
      waiting.push(armed);
      return armed.handle;
    },
    clear() {
      waiting = [];
    },
    strike(request) {
      for (const { strike } of waiting) {
        const struck = strike(request);
        if (struck) return struck;
      }
      return undefined;
    },
  };
}

function arm(fault: Fault) {
  const { skip = 0, times = 1 } = fault;
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let matched = 0;

  const hits = () => Math.max(0, matched - skip);
  const matches = ({ service, action, parameters }: FaultRequest) =>
    (fault.service ?? service) === service &&
    (fault.action ?? action) === action &&
    (fault.kind !== 'stale' || isDescribeOfEc2(service, action)) &&
    (fault.when?.(parameters) ?? true);

  return {
    handle: {
      reached: reached.promise,
      get hits() {
        return hits();
      },
      release: released.resolve,
    } satisfies InjectedFault,

    strike(request: FaultRequest): Strike | undefined {
      if (hits() >= times || !matches(request) || ++matched <= skip) return undefined;
      return { fault, released: released.promise, reach: reached.resolve };
    },
  };
}

const isDescribeOfEc2 = (service: ServiceName, action: string): boolean =>
  service === 'ec2' && action.startsWith('Describe');

/** The error that a fault makes a service answer; `undefined` for a fault of another sort. */
export function refusalOf(fault: FaultKind, throttling: ApiError): ApiError | undefined {
  switch (fault.kind) {
    case 'throttling':
      return throttling;
    case 'internal-failure':
      return new ApiError('InternalFailure', 500, 'An internal error occurred');
    case 'service-unavailable':
      return new ApiError('ServiceUnavailable', 503, 'The service is temporarily unavailable');
    case 'busy':
      return new ApiError(
        'InvalidClusterSecurityGroupState',
        400,
        'The state of the cluster security group is not available',
      );
    case 'error':
      return new ApiError(fault.code, fault.status, fault.message, fault.headers);
    default:
      return undefined;
  }
}
