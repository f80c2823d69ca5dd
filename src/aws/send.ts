import { explain, type Place } from '../faults/explain.ts';
import { mayHaveBeenApplied, serviceAnswer } from './answer.ts';

interface Output {
  readonly $metadata: { readonly requestId?: string; readonly attempts?: number };
}

/**
 * Sends one request through the SDK, which retries what it can.
 *
 * @throws {Fault} what failed, explained by the fault table
 */
export async function send<T extends Output>(
  place: Place,
  debug: (text: string) => void,
  request: () => Promise<T>,
): Promise<T> {
  const tell = ({ requestId = 'none', attempts = 1 }: { requestId?: string; attempts?: number }) =>
    debug(`${place.action}: request id ${requestId}, attempts ${attempts}`);
  try {
    const output = await request();
    tell(output.$metadata);
    return output;
  } catch (error) {
    const answer = serviceAnswer(error);
    tell(answer as Output['$metadata']);
    throw explain(answer, place);
  }
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
