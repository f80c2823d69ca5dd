import type { ApiError } from '../api-error.ts';
import type { ShapeReference } from '../api-model.ts';
import { readInput, type Spelling } from '../form.ts';
import { writeMembers } from '../output.ts';
import type { Answer, Service } from '../service.ts';
import { element, textElement } from '../xml.ts';
import { ec2Api, ec2Error } from './api.ts';
import type { Ec2 } from './ec2.ts';

const { apiVersion, xmlNamespace } = ec2Api.metadata;

const spelling: Spelling = {
  member: (name, { queryName, locationName = name }) => queryName ?? capitalized(locationName),
  item: () => undefined,
};

const unauthentic = ec2Error(
  'AuthFailure',
  'AWS was not able to validate the provided access credentials',
  401,
);

// EC2 has codes of its own for what other services call by SigV4's.
const authenticationErrors: Readonly<Record<string, ApiError>> = {
  InvalidClientTokenId: unauthentic,
  SignatureDoesNotMatch: unauthentic,
  ExpiredToken: ec2Error('RequestExpired', 'Request has expired.'),
};

/** EC2 in its own Query protocol, version 2016-11-15. */
export function ec2Service(ec2: Ec2): Service {
  const operations: Readonly<Record<string, (input: never) => object>> = {
    CreateSecurityGroup: (input) => ec2.createSecurityGroup(input),
    DescribeSecurityGroups: (input) => ec2.describeSecurityGroups(input),
    DescribeSecurityGroupRules: (input) => ec2.describeSecurityGroupRules(input),
    AuthorizeSecurityGroupIngress: (input) => ec2.authorizeSecurityGroupIngress(input),
    RevokeSecurityGroupIngress: (input) => ec2.revokeSecurityGroupIngress(input),
  };

  return {
    name: 'ec2',
    apiVersion,
    throttling: ec2Error('RequestLimitExceeded', 'Request limit exceeded.', 503),

    perform(action, parameters, requestId) {
      const operation = operations[action];
      const shapes = ec2Api.operations[action];
      if (!operation || !shapes?.output) {
        throw ec2Error('InvalidAction', `The action ${action} is not valid for this web service.`);
      }
      const input = readInput(ec2Api, shapes.input, parameters, spelling);
      if (parameters['DryRun'] === 'true') {
        throw ec2Error(
          'DryRunOperation',
          'Request would have succeeded, but DryRun flag is set.',
          412,
        );
      }
      return success(action, shapes.output, operation(input as never), requestId);
    },

    failure(error, requestId) {
      const { status, code, message } = authenticationErrors[error.code] ?? error;
      const content = textElement('Code', code) + textElement('Message', message);
      return {
        status,
        body: document(
          element(
            'Response',
            element('Errors', element('Error', content)) + textElement('RequestID', requestId),
          ),
        ),
      };
    },
  };
}

function success(
  action: string,
  { shape }: ShapeReference,
  output: object,
  requestId: string,
): Answer {
  const content = textElement('requestId', requestId) + writeMembers(ec2Api, shape, output);
  const root = `${action}Response`;
  return {
    status: 200,
    body: document(`<${root} xmlns="${xmlNamespace}">${content}</${root}>`),
  };
}

const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
