import { describe, expect, it } from '@jest/globals';
import { CredentialsFailure, failureOf } from '../../../src/aws/failure.ts';

const error = (more: object, message = 'no') => Object.assign(new Error(message), more);

describe('what the SDK threw', () => {
  it('has the code, the words, the status and the request id of the service', () => {
    const metadata = { httpStatusCode: 403, requestId: 'abc' };
    const refused = error({ name: 'AccessDenied', $fault: 'client', $metadata: metadata });
    expect(failureOf(refused)).toEqual({
      code: 'AccessDenied',
      fromAws: true,
      message: 'no',
      status: 403,
      requestId: 'abc',
    });
  });

  it.each([
    [
      'the code of EC2 before the name of the class',
      { Code: 'InvalidGroup.NotFound', name: 'EC2ServiceException' },
      'InvalidGroup.NotFound',
    ],
    [
      'the code of Node before the name of the class',
      { code: 'ECONNREFUSED', name: 'Error' },
      'ECONNREFUSED',
    ],
    [
      'the code of the service before that of Node',
      { Code: 'Throttling', code: 'ECONNRESET' },
      'Throttling',
    ],
    ['no code that is not a text', { Code: 7, code: {}, name: 'TimeoutError' }, 'TimeoutError'],
    ['nothing else', {}, 'Error'],
    [
      'what it says itself, although the clock was corrected after it',
      { Code: 'InternalError', $metadata: { clockSkewCorrected: true } },
      'InternalError',
    ],
    [
      'a corrected clock where that may be why it was refused',
      { Code: 'RequestTimeTooSkewed', $metadata: { clockSkewCorrected: true } },
      'ClockSkewCorrected',
    ],
    [
      'a corrected clock only where it was corrected',
      { Code: 'RequestTimeTooSkewed', $metadata: { clockSkewCorrected: false } },
      'RequestTimeTooSkewed',
    ],
  ])('is recognized by %s', (_, more, code) => {
    expect(failureOf(error(more)).code).toBe(code);
  });

  it.each([
    'AuthFailure',
    'InvalidSignatureException',
    'RequestExpired',
    'RequestInTheFuture',
    'SignatureDoesNotMatch',
  ])('may come of a clock that was corrected, where AWS says %s', (Code) => {
    const corrected = { Code, $metadata: { clockSkewCorrected: true } };
    expect(failureOf(error(corrected)).code).toBe('ClockSkewCorrected');
    expect(failureOf(error({ Code })).code).toBe(Code);
  });

  describe('where the SDK does not correct its clock', () => {
    const MINUTE = 60_000;
    const codeAt = (off: number, Code = 'RequestExpired') => {
      const date = new Date(Date.now() + off).toUTCString();
      return failureOf(error({ Code, $response: { headers: { date } } })).code;
    };

    it.each([5 * MINUTE, -5 * MINUTE])('may come of that, if AWS is %i ms ahead', (off) => {
      expect(codeAt(off)).toBe('ClockSkewed');
    });

    it.each([3 * MINUTE, -3 * MINUTE])('does not, if it is only %i ms', (off) => {
      expect(codeAt(off)).toBe('RequestExpired');
    });

    it('does not where AWS says something else, or tells no time', () => {
      expect(codeAt(5 * MINUTE, 'InternalError')).toBe('InternalError');
      for (const $response of [{ headers: { date: '9999' } }, { headers: {} }, {}]) {
        const refused = error({ Code: 'RequestExpired', $response });
        expect(failureOf(refused).code).toBe('RequestExpired');
      }
    });
  });

  it.each([
    ['a page of a gateway', { name: 'Unknown', Code: 'Unknown', $fault: 'client' }],
    ['an error that the SDK can not name', { name: 'UnknownError', $fault: 'server' }],
    ['a failure of the network', { code: 'ECONNRESET' }],
    ['a response that can not be read', { name: 'RangeError' }],
  ])('is not from AWS where it is %s', (_, more) => {
    expect(failureOf(error(more)).fromAws).toBe(false);
  });

  it('has the request id of EC2 where the metadata has none', () => {
    expect(failureOf(error({ RequestId: 'of-ec2' })).requestId).toBe('of-ec2');
    expect(
      failureOf(error({ RequestId: 'of-ec2', $metadata: { requestId: 'abc' } })).requestId,
    ).toBe('abc');
    expect(failureOf(error({ RequestId: 7 })).requestId).toBeUndefined();
  });

  it("has no advice for the SDK's own users", () => {
    expect(failureOf(error({}, 'Deserialization error\nto see the raw response…')).message).toBe(
      'Deserialization error',
    );
  });

  it('has no password of a proxy, nor of two', () => {
    const message = 'tunnel http://user:secret@proxy:3128 and https://user:secret@other:1 failed';
    expect(failureOf(error({}, message)).message).toBe(
      'tunnel http://***@proxy:3128 and https://***@other:1 failed',
    );
  });

  it.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
  ])('may be no error at all: %p', (thing, message) => {
    expect(failureOf(thing)).toMatchObject({ code: 'Error', message });
  });

  it('about credentials is that of whatever kept them from being found, and nothing was sent', () => {
    const cause = error({ code: 'ECONNRESET' }, 'socket hang up');
    expect(failureOf(new CredentialsFailure(cause))).toMatchObject({
      code: 'ECONNRESET',
      message: 'socket hang up',
      unsent: true,
    });
    expect(failureOf(cause)).not.toHaveProperty('unsent');
  });
});
