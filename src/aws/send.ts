import { explain } from '../faults/explain.ts';
import { mayHaveBeenApplied, serviceAnswer } from './answer.ts';
import type { Surroundings } from './client.ts';

interface Output {
  readonly $metadata: {
    readonly requestId?: string | undefined;
    readonly attempts?: number | undefined;
  };
}

/**
 * Makes a function that sends one request through the SDK, which retries what it can, and hands on what the
 * request made of the output. It throws a `Fault`: what failed, explained by the fault table.
 *
 * @param service the IAM prefix of the service, such as `redshift`
 * @param what the thing that the requests are about, in words
 */
export function sender(service: string, what: string, { region, debug }: Surroundings) {
  return async function send<T>(
    operation: string,
    request: () => Promise<readonly [Output, T]>,
  ): Promise<T> {
    const action = `${service}:${operation}`;
    const tell = ({ requestId = 'none', attempts = 1 }: Output['$metadata']) =>
      debug(`${action}: request id ${requestId}, attempts ${attempts}`);
    try {
      const [{ $metadata }, made] = await request();
      tell($metadata);
      return made;
    } catch (error) {
      const answer = serviceAnswer(error);
      tell(answer);
      throw explain(answer, { group: what, region, action });
    }
  };
}

/** Makes a thing when it is first asked for: an SDK client that can't be made is a failure of the request. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
}

/** The error for an answer that has not what the API promises. */
export function emptyAnswer(): Error {
  const error = new Error('The answer does not hold what was asked for');
  error.name = 'EmptyAnswer';
  return error;
}

/** The part of an SDK command that a middleware is added to. */
interface Command {
  readonly middlewareStack: {
    add(
      middleware: <In, Out>(next: (input: In) => Promise<Out>) => (input: In) => Promise<Out>,
      options: { step: 'finalizeRequest'; priority: 'low' },
    ): void;
  };
}

/**
 * Watches the attempts of a command, inside the SDK's retries. The function that it returns tells whether
 * one of them may have been applied although its answer never came.
 */
export function watchForLostAnswers(command: Command): () => boolean {
  let lost = false;
  command.middlewareStack.add(
    (next) => async (input) => {
      try {
        return await next(input);
      } catch (error) {
        lost ||= mayHaveBeenApplied(error);
        throw error;
      }
    },
    { step: 'finalizeRequest', priority: 'low' },
  );
  return () => lost;
}
