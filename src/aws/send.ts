import { explain, type Place } from '../faults/explain.ts';
import { Fault } from '../faults/fault.ts';
import { failureOf } from './failure.ts';

interface Output {
  readonly $metadata: { readonly requestId?: string | undefined };
}

/** Where and when the requests are sent, and who hears of their ids. */
interface SendContext extends Pick<Place, 'atEnd'> {
  readonly region: string;
  readonly debug: (text: string) => void;
}

/**
 * Sends a request of one service about one thing, and makes something of the output.
 *
 * @throws {Fault}
 */
export type Send = <Out extends Output, Result>(
  operation: string,
  request: () => Promise<Out>,
  read: (output: Out) => Result,
) => Promise<Result>;

/**
 * Makes a function that sends requests through the SDK. What fails is explained by the fault table.
 *
 * @param service the IAM prefix of the service, such as `redshift`
 * @param subject the thing that the requests are about, in words
 * @param detail what the table may say of it beside
 */
export function sender(
  service: string,
  subject: string,
  { region, atEnd, debug }: SendContext,
  detail?: string,
): Send {
  return async (operation, request, read) => {
    const action = `${service}:${operation}`;
    const tell = (requestId = 'none') => debug(`${action}: request id ${requestId}`);
    try {
      const output = await request();
      tell(output.$metadata.requestId);
      return understood(read, output);
    } catch (error) {
      const failure = failureOf(error);
      tell(failure.requestId);
      if (error instanceof Fault) throw error;
      throw explain(failure, { subject, region, action, detail, atEnd });
    }
  };
}

/** Reads a response. One of a shape that nobody expects is as good as none: AWS may have done what was asked. */
function understood<Out, Result>(read: (output: Out) => Result, output: Out): Result {
  try {
    return read(output);
  } catch (error) {
    throw error instanceof TypeError ? emptyResponse() : error;
  }
}

/** Makes a thing when it is first asked for: an SDK client that can't be made is a failure of the request. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** The error for a response that lacks what the API promises. */
export function emptyResponse(): Error {
  const error = new Error('The response does not hold what was asked for');
  error.name = 'EmptyResponse';
  return error;
}

/** The error for a response that is about another thing than the request. */
export function wrongResponse(about: string): Error {
  const error = new Error(`The response is about ${about}`);
  error.name = 'WrongResponse';
  return error;
}
