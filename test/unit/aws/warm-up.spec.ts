import { describe, expect, it } from '@jest/globals';
import { likelyEndpoint } from '../../../src/aws/warm-up.ts';

const endpointOf = (service: string, region: string, env: NodeJS.ProcessEnv = {}) =>
  likelyEndpoint(service, region, env)?.href;

describe('the likely endpoint', () => {
  it.each([
    ['ec2', 'us-east-1', 'https://ec2.us-east-1.amazonaws.com/'],
    ['redshift', 'us-gov-west-1', 'https://redshift.us-gov-west-1.amazonaws.com/'],
    ['redshift-serverless', 'eu-west-1', 'https://redshift-serverless.eu-west-1.amazonaws.com/'],
    ['sts', 'cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn/'],
  ])('of %s in %s', (service, region, endpoint) => {
    expect(endpointOf(service, region)).toBe(endpoint);
  });

  it.each(['us-iso-east-1', 'eusc-de-east-1', 'example.org/?', ''])(
    'is not guessed in "%s"',
    (region) => {
      expect(endpointOf('ec2', region)).toBeUndefined();
    },
  );

  it('is the one that a variable tells, the variable of the service first', () => {
    const env = {
      AWS_ENDPOINT_URL: 'https://aws.example',
      AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS: 'https://serverless.example:8443',
    };
    expect(endpointOf('redshift-serverless', 'us-east-1', env)).toBe(
      'https://serverless.example:8443/',
    );
    expect(endpointOf('ec2', 'us-east-1', env)).toBe('https://aws.example/');
  });

  it.each([
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' },
    { AWS_ENDPOINT_URL: 'no address' },
    { HTTPS_PROXY: 'http://proxy.example:3128' },
    { https_proxy: 'http://proxy.example:3128' },
    { AWS_USE_FIPS_ENDPOINT: 'true' },
    { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
  ])('is left alone with %j', (env) => {
    expect(endpointOf('ec2', 'us-east-1', env)).toBeUndefined();
  });
});
