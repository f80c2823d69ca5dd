import { describe, expect, it } from '@jest/globals';
import { asFault, explain, type Failure, isKnown } from '../../../src/faults/explain.ts';
import { Fault } from '../../../src/faults/fault.ts';
import { faultTable } from '../../../src/faults/table.ts';

const place = {
  subject: 'cluster security group ci',
  region: 'eu-west-1',
  action: 'redshift:RevokeClusterSecurityGroupIngress',
  detail: 'Some detail.',
};
const explained = (failure: Partial<Failure>) =>
  explain({ code: 'SomeCode', message: 'Some words', ...failure }, place);

/** What the table says of a code, with its places filled in. */
function fromTable(code: string, filled: Readonly<Record<string, string>>): string {
  const row = faultTable.find(({ codes }) => codes?.includes(code));
  return Object.entries(filled)
    .reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, value),
      `${row?.meaning} ${row?.remedy}`,
    )
    .trim();
}

describe('the explanation of a failure', () => {
  it.each([
    ['the subject and the region', 'ClusterSecurityGroupNotFound', place.subject],
    ['the region', 'AuthorizationNotFound', place.region],
    ['the IAM action', 'AccessDenied', place.action],
    ['the detail', 'RuleStillListed', place.detail],
  ])('is that of the table, with %s filled in', (_, code, fact) => {
    const { explanation } = explained({ code });
    expect(explanation).toBe(fromTable(code, place));
    expect(explanation).toContain(fact);
  });

  it('has no places left where nothing is known of them', () => {
    const texts = faultTable.map(
      (row) => explain({ code: row.codes?.[0] ?? '', message: '' }, {}).explanation,
    );
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  it.each(['Cancelled', 'RuleStillListed'])(
    'ends without a space where %s has no remedy',
    (code) => {
      const { explanation } = explain({ code }, {});
      expect(explanation).toBe(fromTable(code, { detail: '' }));
      expect(explanation).toMatch(/\.$/);
    },
  );

  it.each(['ExpiredToken', 'CredentialsProviderError'])(
    'of %s has another remedy at the end of the job, which names role-to-assume',
    (code) => {
      const before = explain({ code }, {}).explanation;
      const { explanation } = explain({ code }, { atEnd: true });
      expect(explanation).toContain('role-to-assume');
      expect(explanation).toContain('aws-actions/configure-aws-credentials');
      expect(before).not.toContain('role-to-assume');
    },
  );

  it('has the same remedy at the end of the job where the table has no other', () => {
    const at = (atEnd: boolean) => explain({ code: 'ClusterNotFound' }, { atEnd }).explanation;
    expect(at(true)).toBe(at(false));
  });

  it('fills in names that look like places to fill in as they are', () => {
    const subject = 'cluster security group {region}$&$1';
    const code = 'ClusterSecurityGroupNotFound';
    const { explanation } = explain({ code }, { ...place, subject });
    expect(explanation).toContain(` ${subject} in eu-west-1.`);
  });
});

describe("the service's own words", () => {
  it.each([
    [
      'come with code, status and request id',
      { message: ' Not you. ', status: 403, requestId: '5d1f-77' },
      'The response was: Not you. (SomeCode, status 403, request id 5d1f-77).',
    ],
    [
      'are those of an error where no response came',
      { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:1' },
      'The error was: connect ECONNREFUSED 127.0.0.1:1 (ECONNREFUSED).',
    ],
    ['may be none', { message: '  ' }, 'The error was: empty (SomeCode).'],
    ['come without what is not known', { status: 0 }, 'The error was: Some words (SomeCode).'],
    [
      'come without an empty code',
      { code: '', requestId: '5d1f-77' },
      'The error was: Some words (request id 5d1f-77).',
    ],
    [
      'stay as they are where they look like a place to fill in',
      { message: '{region} $& $1' },
      'The error was: {region} $& $1 (SomeCode).',
    ],
  ])('%s', (_, failure, words) => {
    expect(explained(failure).ownWords).toBe(words);
  });

  it('are not told where nothing was said', () => {
    expect(explain({ code: 'ShareIsUsedUp', status: 500 }, { detail: '120' })).toMatchObject({
      ownWords: '',
      message: fromTable('ShareIsUsedUp', { detail: '120' }),
    });
  });

  it('are apart from the explanation, which is the same for every request that fails so', () => {
    const [one, other] = ['1', '2'].map((requestId) =>
      explained({ code: 'Throttling', requestId }),
    );
    expect(one?.explanation).toBe(other?.explanation);
    expect(one?.ownWords).not.toBe(other?.ownWords);
    expect(one?.message).toBe(`${one?.explanation} ${one?.ownWords}`);
  });
});

describe('a failure that came before anything was sent', () => {
  it('was not applied, whatever its code, and passes as its code does', () => {
    expect(explained({ code: 'ECONNRESET', unsent: true })).toMatchObject({
      passes: true,
      maybeApplied: false,
    });
    expect(explained({ code: 'ECONNRESET', unsent: false }).maybeApplied).toBe(true);
  });
});

describe('a request', () => {
  it.each([
    ['that AWS refused', { code: 'AccessDenied', status: 403, fromAws: true }],
    ['that was throttled', { code: 'RequestLimitExceeded', status: 503, fromAws: true }],
    ['that was not sent', { code: 'ECONNRESET', unsent: true, fromAws: false }],
    ['that the action itself gave up', { code: 'PortTaken' }],
  ])('%s was certainly not carried out', (_, failure) => {
    expect(explained(failure).notApplied).toBe(true);
  });

  it.each([
    ['that a gateway refused', { code: 'Unknown', status: 403, fromAws: false }],
    ['that a gateway throttled', { code: 'Unknown', status: 429, fromAws: false }],
    ['with a response that can not be read', { code: 'RangeError', fromAws: false }],
    ['whose TLS broke', { code: 'EPROTO', fromAws: false }],
    ['at which AWS failed', { code: 'ServiceUnavailable', status: 503, fromAws: true }],
    ['at which AWS failed at once', { code: 'ServiceUnavailable', status: 500, fromAws: true }],
    ['whose response was lost', { code: 'ECONNRESET', fromAws: false }],
  ])('%s was perhaps carried out', (_, failure) => {
    expect(explained(failure).notApplied).toBe(false);
  });
});

describe('what was thrown', () => {
  it('is a fault where it was one', () => {
    const fault = new Fault('Busy', 'The group is busy.');
    expect(asFault(fault)).toBe(fault);
  });

  it.each([
    ['a text', 'odd'],
    ['an error', new TypeError('odd')],
    ['nothing', undefined],
  ])('is a defect of the action where it was %s', (_, thrown) => {
    const fault = asFault(thrown);
    expect(fault).toMatchObject({
      title: 'Unexpected failure',
      kind: 'other',
      passes: false,
      maybeApplied: true,
      ownWords: '',
    });
    expect(fault.message).toContain(String(thrown));
  });
});

it('a failure is known where a row fits it, and not where only the last one does', () => {
  expect(isKnown({ code: 'ECONNRESET' })).toBe(true);
  expect(isKnown({ code: 'Whatever', status: 500 })).toBe(true);
  expect(isKnown({ code: 'Whatever', status: 400 })).toBe(true);
  expect(isKnown({ code: 'Whatever', message: 'Something' })).toBe(false);
});
