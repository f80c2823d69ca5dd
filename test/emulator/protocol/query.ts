import type { Answer, Call, Service, ServiceName } from '../service.ts';
import { ApiError } from './api-error.ts';
import type { ApiModel } from './api-model.ts';
import { readInput, type Spelling } from './form.ts';
import { writeMembers } from './output.ts';
import { element, textElement } from './xml.ts';

const spelling: Spelling = {
  member: (name, { locationName = name }) => locationName,
  item: ({ locationName = 'member' }) => locationName,
};

/** What a service that speaks the AWS Query protocol is made of. */
export interface QueryService {
  readonly name: ServiceName;
  readonly model: ApiModel;
  readonly unsigned?: readonly string[];
  /** The operations by name: what they take and give are the model's shapes. */
  readonly operations: Readonly<Record<string, (input: never, call: Call) => unknown>>;
  /** Throws the service's own error where the caller may not do this. */
  authorize(action: string, input: never, call: Call): void;
}

/** A service in the AWS Query protocol: forms in, XML out. */
export function queryService({
  name,
  model,
  operations,
  unsigned,
  authorize,
}: QueryService): Service {
  const { apiVersion, xmlNamespace } = model.metadata;
  return {
    name,
    apiVersion,
    operations: Object.keys(operations),
    ...(unsigned && { unsigned }),
    contentType: 'text/xml;charset=UTF-8',
    throttling: new ApiError('Throttling', 400, 'Rate exceeded'),

    perform(call) {
      const { action, parameters, requestId } = call;
      const operation = operations[action];
      const shapes = model.operations[action];
      if (!operation || !shapes) {
        throw new ApiError(
          'InvalidAction',
          400,
          `Could not find operation ${action} for version ${apiVersion}`,
        );
      }
      const input = readInput(model, shapes.input, parameters, spelling) as never;
      authorize(action, input, call);
      return success(action, operation(input, call) as object | undefined, requestId);
    },

    failure: (error, requestId) => ({
      status: error.status,
      body: document(
        'ErrorResponse',
        element(
          'Error',
          textElement('Type', error.status < 500 ? 'Sender' : 'Receiver') +
            textElement('Code', error.code) +
            textElement('Message', error.message),
        ) + textElement('RequestId', requestId),
      ),
    }),
  };

  function success(action: string, output: object | undefined, requestId: string): Answer {
    const shape = model.operations[action]?.output;
    const result =
      shape && output ? element(`${action}Result`, writeMembers(model, shape.shape, output)) : '';
    const metadata = element('ResponseMetadata', textElement('RequestId', requestId));
    return { status: 200, body: document(`${action}Response`, result + metadata) };
  }

  function document(root: string, content: string): string {
    return `<${root} xmlns="${xmlNamespace}">${content}</${root}>`;
  }
}
