import { ApiError } from '../api-error.ts';
import { readInput, type Spelling } from '../form.ts';
import { writeMembers } from '../output.ts';
import type { Answer, Service } from '../service.ts';
import { element, textElement } from '../xml.ts';
import { redshiftApi } from './api.ts';
import type { Redshift } from './redshift.ts';

const { apiVersion, xmlNamespace } = redshiftApi.metadata;

const spelling: Spelling = {
  member: (name, { locationName = name }) => locationName,
  item: ({ locationName = 'member' }) => locationName,
};

/** Redshift in the AWS Query protocol, version 2012-12-01. */
export function redshiftService(redshift: Redshift): Service {
  const operations: Readonly<Record<string, (input: never) => unknown>> = {
    CreateClusterSecurityGroup: (input) => redshift.createClusterSecurityGroup(input),
    DeleteClusterSecurityGroup: (input) => redshift.deleteClusterSecurityGroup(input),
    DescribeClusterSecurityGroups: (input) => redshift.describeClusterSecurityGroups(input),
    AuthorizeClusterSecurityGroupIngress: (input) =>
      redshift.authorizeClusterSecurityGroupIngress(input),
    RevokeClusterSecurityGroupIngress: (input) => redshift.revokeClusterSecurityGroupIngress(input),
    CreateTags: (input) => redshift.createTags(input),
    DeleteTags: (input) => redshift.deleteTags(input),
    DescribeTags: (input) => redshift.describeTags(input),
    DescribeClusters: (input) => redshift.describeClusters(input),
  };

  return {
    name: 'redshift',
    apiVersion,
    throttling: new ApiError('Throttling', 400, 'Rate exceeded'),

    perform(action, parameters, requestId) {
      const operation = operations[action];
      const shapes = redshiftApi.operations[action];
      if (!operation || !shapes) {
        throw new ApiError(
          'InvalidAction',
          400,
          `Could not find operation ${action} for version ${apiVersion}`,
        );
      }
      const input = readInput(redshiftApi, shapes.input, parameters, spelling);
      const output = operation(input as never);
      return success(action, output as object | undefined, requestId);
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
}

function success(action: string, output: object | undefined, requestId: string): Answer {
  const shape = redshiftApi.operations[action]?.output;
  const result =
    shape && output
      ? element(`${action}Result`, writeMembers(redshiftApi, shape.shape, output))
      : '';
  const metadata = element('ResponseMetadata', textElement('RequestId', requestId));
  return { status: 200, body: document(`${action}Response`, result + metadata) };
}

const document = (root: string, content: string): string =>
  `<${root} xmlns="${xmlNamespace}">${content}</${root}>`;
