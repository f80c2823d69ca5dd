import { describe, expect, it } from '@jest/globals';
import { reasonOf } from '../../../src/network/reason.ts';

const error = (code: string) => Object.assign(new Error(`connect ${code}\nat a place`), { code });

describe('why a connection failed', () => {
  it.each([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ECONNRESET', 'the connection was reset'],
    ['ETIMEDOUT', 'there was no response'],
    ['ENOTFOUND', 'there is no such host name'],
    ['EAI_AGAIN', 'its host name could not be resolved'],
    ['EPROTO', 'no TLS connection could be established'],
    ['EHOSTUNREACH', 'there is no route to the host'],
    ['ENETUNREACH', 'there is no route to its network'],
    ['EOTHER', 'connect EOTHER'],
  ])('is, for %s, that %s', (code, words) => {
    expect(reasonOf(error(code))).toEqual({ code, words });
  });

  it('is what the first of several addresses says', () => {
    const several = new AggregateError([error('ECONNREFUSED'), error('ENETUNREACH')]);
    expect(reasonOf(several).code).toBe('ECONNREFUSED');
  });

  it('is what the error says where it has no code', () => {
    expect(reasonOf(new Error('no luck'))).toEqual({ code: '', words: 'no luck' });
  });
});
