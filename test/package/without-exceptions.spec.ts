import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withoutExceptions } from '../../scripts/package/without-exceptions.ts';

/** Part of the schemas of a client, as the SDK writes them. */
const schemas = (service: string) => `
const n0 = "${service}";
_s_registry.registerError(ServiceException$, ServiceException);
n0_registry.registerError(NotFoundFault$, NotFoundFault);
`;

describe.each(['com.amazonaws.redshift', 'com.amazonaws.redshiftserverless'])(
  'the client of %s',
  (service) => {
    test('registers its base exception only', () => {
      const code = withoutExceptions(schemas(service));
      expect(code).toContain('registerError(ServiceException$');
      expect(code).not.toContain('NotFoundFault');
    });
  },
);

test('clients that find credentials keep their exceptions', () => {
  const sts = schemas('com.amazonaws.sts');
  expect(withoutExceptions(sts)).toBe(sts);
});

test('no exception of Redshift is in the bundle, which an update of the SDK could bring back', () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  const code = readdirSync(dist).map((name) => readFileSync(`${dist}/${name}`, 'utf8'));
  expect(code.join()).toContain('com.amazonaws.redshift#RedshiftServiceException');
  expect(code.join()).not.toMatch(/"com\.amazonaws\.redshift(serverless)?#\w+(Fault|Exception)"/);
});
