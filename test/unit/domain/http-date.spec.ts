import { describe, expect, it } from '@jest/globals';
import { httpDate } from '../../../src/domain/http-date.ts';

describe('the time of a response', () => {
  it('is the one that its header tells', () => {
    expect(httpDate('Tue, 15 Nov 1994 08:12:31 GMT')).toBe(Date.UTC(1994, 10, 15, 8, 12, 31));
    expect(httpDate('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0);
  });

  it.each([
    undefined,
    null,
    784887151000,
    '',
    '9999',
    '2026',
    'soon',
    'Invalid Date',
    '1994-11-15T08:12:31Z',
    '15 Nov 1994 08:12:31 GMT',
    'Mon, 15 Nov 1994 08:12:31 GMT',
    'Tue, 15 Nov 1994 08:12:31',
    'Tue, 15 Nov 1994 08:12:31 EST',
    'Tue, 15 Nov 1994 24:00:00 GMT',
    'Thu, 31 Nov 1994 08:12:31 GMT',
    'Tue, 15 Nov 1994 08:12:31 GMT, Wed, 16 Nov 1994 08:12:31 GMT',
    'Tue, 15 Nov 11994 08:12:31 GMT',
    'Tuesday, 15-Nov-94 08:12:31 GMT',
    'Tue Nov 15 08:12:31 1994',
  ])('is unknown where the header is %j', (value) => {
    expect(httpDate(value)).toBeUndefined();
  });
});
