import type { ApiError } from '../protocol/api-error.ts';
import type { ShapeReference } from '../protocol/api-model.ts';
import { readInput, type Spelling } from '../protocol/form.ts';
import { writeMembers } from '../protocol/output.ts';
import { element, textElement } from '../protocol/xml.ts';
import type { Answer, Caller, Service } from '../service.ts';
import { ec2Api, ec2Error } from './api.ts';
import { refuseOtherDescriptions } from './descriptions.ts';
import type { Ec2, Staleness } from './ec2.ts';
import { permissionsOf } from './permissions.ts';

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
  const operations: Readonly<Record<string, (input: never, as: Staleness) => object>> = {
    CreateSecurityGroup: (input) => ec2.createSecurityGroup(input),
    DescribeSecurityGroups: (input, as) => ec2.describeSecurityGroups(input, as),
    DescribeSecurityGroupRules: (input, as) => ec2.describeSecurityGroupRules(input, as),
    AuthorizeSecurityGroupIngress: (input) => {
      refuseOtherDescriptions(input);
      return ec2.authorizeSecurityGroupIngress(input);
    },
    RevokeSecurityGroupIngress: (input) => ec2.revokeSecurityGroupIngress(input),
    CreateTags: (input) => ec2.createTags(input),
    DeleteTags: (input) => ec2.deleteTags(input),
    DescribeTags: (input, as) => ec2.describeTags(input, as),
  };

  return {
    name: 'ec2',
    apiVersion,
    operations: Object.keys(operations),
    contentType: 'text/xml;charset=UTF-8',
    throttling: ec2Error('RequestLimitExceeded', 'Request limit exceeded.', 503),

    perform({ action, parameters, requestId, writesAgo, caller }) {
      const operation = operations[action];
      const shapes = ec2Api.operations[action];
      if (!operation || !shapes) {
        throw ec2Error('InvalidAction', `The action ${action} is not valid for this web service.`);
      }
      const input = readInput(ec2Api, shapes.input, parameters, spelling) as never;
      refuseUnauthorized(action, input, caller);
      if (parameters['DryRun'] === 'true') {
        throw ec2Error(
          'DryRunOperation',
          'Request would have succeeded, but DryRun flag is set.',
          412,
        );
      }
      return success(action, shapes.output, operation(input, { writesAgo }), requestId);
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

  function refuseUnauthorized(action: string, input: never, caller: Caller): void {
    const denial = caller.denied(permissionsOf(action, input, ec2));
    if (!denial) return;
    const encoded = action.startsWith('Describe') ? '' : encodedMessage(denial);
    throw ec2Error(
      'UnauthorizedOperation',
      `You are not authorized to perform this operation. ${denial}${encoded}`,
      403,
    );
  }
}

// What `sts:DecodeAuthorizationMessage` would take.
const encodedMessage = (denial: string): string =>
  `. Encoded authorization failure message: ${Buffer.from(denial).toString('base64url')}`;

// The operations that have no output of their own still answer `return`.
function success(
  action: string,
  reference: ShapeReference | undefined,
  output: object,
  requestId: string,
): Answer {
  const content = reference
    ? writeMembers(ec2Api, reference.shape, output)
    : textElement('return', 'true');
  const root = `${action}Response`;
  return {
    status: 200,
    body: document(
      `<${root} xmlns="${xmlNamespace}">${textElement('requestId', requestId)}${content}</${root}>`,
    ),
  };
}

const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
