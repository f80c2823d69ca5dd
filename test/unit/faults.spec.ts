import { describe, expect, it } from '@jest/globals';
import { explain } from '../../src/faults/explain.ts';
import { faultTable } from '../../src/faults/table.ts';
import { Fault, type ServiceAnswer } from '../../src/vocabulary/fault.ts';

const place = {
  group: 'cluster security group ci',
  region: 'eu-west-1',
  action: 'redshift:RevokeClusterSecurityGroupIngress',
};
const explained = (answer: Partial<ServiceAnswer>) =>
  explain({ code: 'SomeCode', message: 'Some words', ...answer }, place);

/** What a user reads for one code. */
interface Expected {
  readonly title: string;
  readonly meaning: string;
  readonly advice: string;
}

const expired: Expected = {
  title: 'AWS credentials expired',
  meaning: 'The credentials of this job are no longer valid.',
  advice:
    'Run aws-actions/configure-aws-credentials nearer to this step, or ask it for a longer role-duration-seconds.',
};
const invalid: Expected = {
  title: 'AWS credentials invalid',
  meaning: 'AWS does not accept the credentials of this job in eu-west-1.',
  advice:
    'Check the credentials that the workflow sets up, and that the region is one where they are valid.',
};
const missing: Expected = {
  title: 'No AWS credentials',
  meaning: 'No credentials were found, in the environment or elsewhere.',
  advice:
    'Run aws-actions/configure-aws-credentials before this step, with "permissions: id-token: write" for OIDC.',
};
const denied: Expected = {
  title: 'Access denied by AWS',
  meaning: 'The role of this job may not do this to cluster security group ci.',
  advice:
    'Allow the IAM action redshift:RevokeClusterSecurityGroupIngress in the policy of that role.',
};
const clock: Expected = {
  title: 'The clock of the runner is wrong',
  meaning: 'AWS refused the request because its time is too far from the time at AWS.',
  advice: "Set the runner's clock, for example with NTP.",
};
const noHost: Expected = {
  title: 'No such host',
  meaning: 'The host name of the service in eu-west-1 could not be resolved.',
  advice: 'Check aws-region, AWS_ENDPOINT_URL and the DNS of the runner.',
};
const refused: Expected = {
  title: 'Connection refused',
  meaning: 'Nothing answers at the address of the service.',
  advice: 'Check AWS_ENDPOINT_URL, HTTPS_PROXY and the firewall of the runner.',
};
const proxy: Expected = {
  title: 'Refused by the proxy',
  meaning: 'The proxy did not let the request through.',
  advice: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and what the proxy allows.',
};
const endpoint: Expected = {
  title: 'Endpoint address invalid',
  meaning: 'The address of the service can not be read.',
  advice:
    'Check AWS_ENDPOINT_URL and its variant for the service: write it like https://host:port.',
};
const proxyAddress: Expected = {
  title: 'Proxy address invalid',
  meaning: 'The address of the proxy can not be read.',
  advice:
    'Check HTTPS_PROXY and HTTP_PROXY: write http://user:password@host:port, with % and other signs of the password percent-encoded.',
};
const certificate: Expected = {
  title: 'Certificate not trusted',
  meaning: 'The certificate of the service, or of a proxy before it, is not trusted.',
  advice: 'Give the certificate of your proxy in NODE_EXTRA_CA_CERTS.',
};
const lost: Expected = {
  title: 'Connection lost',
  meaning:
    'The connection to the service broke before an answer came, so the rule may be open or gone.',
  advice: 'Check the network of the runner and run the step again.',
};
const silent: Expected = {
  title: 'No answer from AWS',
  meaning: 'The service did not answer in time, so the rule may be open or gone.',
  advice: 'Check the network of the runner and run the step again.',
};
const throttled: Expected = {
  title: 'Throttled by AWS',
  meaning: 'The account sends more requests than AWS allows, and it did not pass in time.',
  advice: 'Run the step again, or let fewer jobs run at once.',
};
const noGroup: Expected = {
  title: 'Cluster security group not found',
  meaning: 'There is no cluster security group ci in eu-west-1.',
  advice: 'Check the name, the region and the account of the credentials.',
};
const noVpcGroup: Expected = {
  title: 'VPC security group not found',
  meaning: 'There is no cluster security group ci in eu-west-1.',
  advice: 'Check the id, the region and the account of the credentials.',
};
const noCluster: Expected = {
  title: 'Cluster not found',
  meaning: 'There is no cluster security group ci in eu-west-1.',
  advice: 'Check cluster-identifier, the region and the account of the credentials.',
};
const noRule: Expected = {
  title: 'Rule not found',
  meaning: 'AWS knows no such rule in eu-west-1.',
  advice: 'Give the rule exactly as it was authorized.',
};
const busy: Expected = {
  title: 'Cluster security group busy',
  meaning: 'Another change to cluster security group ci was still under way.',
  advice: 'Run the step again when that change is done.',
};
const inVpc: Expected = {
  title: 'This account has no cluster security groups',
  meaning:
    "The clusters of this account are in a VPC and use VPC security groups, so cluster security group ci can't exist.",
  advice: 'Give cluster-identifier, or the id of the VPC security group in vpc-security-group-id.',
};
const notAws: Expected = {
  title: 'Not an answer of AWS',
  meaning:
    'What came back is not the XML of the API; a proxy or a wrong endpoint may have answered.',
  advice: 'Check AWS_ENDPOINT_URL and HTTPS_PROXY.',
};
const broken: Expected = {
  title: 'AWS failed',
  meaning: 'The service failed on its side, so the rule may be open or gone.',
  advice: 'Run the step again, and look at https://health.aws.amazon.com when it goes on.',
};
const unknown: Expected = {
  title: 'AWS refused the request',
  meaning: 'The rule could not be revoked from cluster security group ci in eu-west-1.',
  advice: "Look at the service's own words.",
};

const byCode: [string, Expected][] = [
  ['ClusterSecurityGroupNotFound', noGroup],
  ['InvalidGroup.NotFound', noVpcGroup],
  ['InvalidGroupId.Malformed', noVpcGroup],
  ['InvalidSecurityGroupID.NotFound', noVpcGroup],
  ['ClusterNotFound', noCluster],
  ['AuthorizationNotFound', noRule],
  ['InvalidPermission.NotFound', noRule],
  ['InvalidClusterSecurityGroupState', busy],
  ['RequestTimeTooSkewed', clock],
  ['ExpiredToken', expired],
  ['ExpiredTokenException', expired],
  ['RequestExpired', expired],
  ['TokenRefreshRequired', expired],
  ['InvalidClientTokenId', invalid],
  ['InvalidAccessKeyId', invalid],
  ['UnrecognizedClientException', invalid],
  ['SignatureDoesNotMatch', invalid],
  ['IncompleteSignature', invalid],
  ['MissingAuthenticationToken', invalid],
  ['AuthFailure', invalid],
  ['CredentialsProviderError', missing],
  ['TokenProviderError', missing],
  ['AccessDenied', denied],
  ['AccessDeniedException', denied],
  ['UnauthorizedOperation', denied],
  ['NotAuthorized', denied],
  ['ENOTFOUND', noHost],
  ['EAI_AGAIN', noHost],
  ['ECONNREFUSED', refused],
  ['ERR_PROXY_TUNNEL', proxy],
  ['ERR_INVALID_URL', endpoint],
  ['ERR_PROXY_INVALID_CONFIG', proxyAddress],
  ['URIError', proxyAddress],
  ['SELF_SIGNED_CERT_IN_CHAIN', certificate],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', certificate],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', certificate],
  ['UNABLE_TO_GET_ISSUER_CERT', certificate],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', certificate],
  ['CERT_HAS_EXPIRED', certificate],
  ['CERT_NOT_YET_VALID', certificate],
  ['ERR_TLS_CERT_ALTNAME_INVALID', certificate],
  ['ECONNRESET', lost],
  ['EPIPE', lost],
  ['EHOSTUNREACH', lost],
  ['ENETUNREACH', lost],
  ['TimeoutError', silent],
  ['ETIMEDOUT', silent],
  ['RequestTimeout', silent],
  ['RequestTimeoutException', silent],
  ['Throttling', throttled],
  ['ThrottlingException', throttled],
  ['RequestLimitExceeded', throttled],
  ['RequestThrottled', throttled],
  ['TooManyRequestsException', throttled],
  ['SlowDown', throttled],
  ['EmptyAnswer', notAws],
  ['InvalidParameterValue', unknown],
  ['', unknown],
];

const byMessage: [string, Expected][] = [
  ['VPC-by-Default customers cannot use cluster security groups', inVpc],
  ['Error: vpc-by-default customers cannot use Cluster Security Groups.', inVpc],
  ['Signature expired: 20260101T000000Z is now earlier than 20260101T000500Z', clock],
  ['Signature not yet current: 20260101T001000Z is still later than 20260101T000500Z', clock],
  ['RequestTimeTooSkewed', clock],
  ['The request time too skewed', clock],
  ['XML parse error: unclosed tag', notAws],
  ['The answer names no group', unknown],
  ['Something else', unknown],
];

const byStatus: [number | undefined, Expected][] = [
  [407, proxy],
  [406, unknown],
  [408, unknown],
  [500, broken],
  [503, broken],
  [499, unknown],
  [undefined, unknown],
];

describe('a failure of AWS says what it means and what to do', () => {
  it.each(byCode)('when its code is %j', (code, expected) => {
    const { title, message } = explained({ code });
    expect({ title, message }).toEqual({
      title: expected.title,
      message: `${expected.meaning} ${expected.advice} The service said: Some words (${code})`,
    });
  });

  it.each(byMessage)('when its message is %j', (words, expected) => {
    const { title, message } = explained({ message: words });
    expect({ title, message }).toEqual({
      title: expected.title,
      message: `${expected.meaning} ${expected.advice} The service said: ${words} (SomeCode)`,
    });
  });

  it.each(byStatus)('when its status is %j', (status, expected) => {
    const { title, message } = explained({ status });
    expect(title).toBe(expected.title);
    expect(message).toContain(`${expected.meaning} ${expected.advice} The service said:`);
  });

  it('in every row of the table', () => {
    const titles = [...byCode, ...byMessage, ...byStatus].map(([, { title }]) => title);
    expect(new Set(titles)).toEqual(new Set(faultTable.map(({ title }) => title)));
  });

  it('with the more telling of two rows', () => {
    const message = 'VPC-by-Default customers cannot use cluster security groups';
    expect(explained({ code: 'AccessDenied', message }).title).toBe(inVpc.title);
    expect(explained({ code: 'Throttling', status: 503 }).title).toBe(throttled.title);
    expect(explained({ code: 'SignatureDoesNotMatch', message: 'Signature expired' }).title).toBe(
      clock.title,
    );
  });

  it('even where the name of the group has a word of the table in it', () => {
    const message = 'Cannot change group certificate-tests now';
    const { title } = explained({ code: 'InvalidParameterValue', message, status: 400 });
    expect(title).toBe(unknown.title);
  });
});

describe('the algorithm is told', () => {
  it.each([
    ['that a busy group is soon free again', 'InvalidClusterSecurityGroupState', 'busy'],
    [
      'that a rule which is not there needs no revocation',
      'AuthorizationNotFound',
      'rule-not-found',
    ],
    [
      'that a rule which is not in a VPC group needs none either',
      'InvalidPermission.NotFound',
      'rule-not-found',
    ],
    ['nothing of any other failure', 'ClusterSecurityGroupNotFound', 'other'],
  ])('%s', (_, code, kind) => {
    const fault = explained({ code });
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.kind).toBe(kind);
  });
});

describe("the service's own words are kept", () => {
  const own = (answer: Partial<ServiceAnswer>) =>
    explained(answer).message.replace(/^.*(?=The service said:)/s, '');

  it('with code, status, request id and the number of attempts', () => {
    expect(own({ message: ' Not you. ', status: 403, requestId: '5d1f-77', attempts: 6 })).toBe(
      'The service said: Not you. (SomeCode, status 403, request id 5d1f-77, 6 attempts)',
    );
  });

  it('without what the service did not say', () => {
    expect(own({ message: '  ', attempts: 1 })).toBe('The service said: nothing (SomeCode)');
    expect(own({ code: '', requestId: '', attempts: 2 })).toBe(
      'The service said: Some words (2 attempts)',
    );
  });

  it('apart from the explanation, which is the same for every request that fails so', () => {
    const [one, other] = ['1', '2'].map((requestId) =>
      explained({ code: 'Throttling', requestId }),
    );
    expect(one?.explanation).toBe(`${throttled.meaning} ${throttled.advice}`);
    expect(one?.explanation).toBe(other?.explanation);
    expect(one?.ownWords).toBe('The service said: Some words (Throttling, request id 1)');
    expect(one?.message).toBe(`${one?.explanation} ${one?.ownWords}`);
  });

  it('even where they look like a place to fill in', () => {
    expect(own({ message: '{region} $& $1' })).toBe('The service said: {region} $& $1 (SomeCode)');
  });

  it('beside a group whose name looks like a place to fill in', () => {
    const answer = { code: 'ClusterSecurityGroupNotFound', message: '' };
    expect(explain(answer, { ...place, group: 'cluster security group {region}$&' }).message).toBe(
      'There is no cluster security group {region}$& in eu-west-1. Check the name, the region and the account of the credentials. The service said: nothing (ClusterSecurityGroupNotFound)',
    );
  });
});
