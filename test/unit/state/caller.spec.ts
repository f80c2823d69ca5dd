import { describe, expect, it } from '@jest/globals';
import { type Caller, isSameCaller } from '../../../src/domain/caller.ts';
import { readCaller, writeCaller } from '../../../src/state/caller.ts';

const caller: Caller = { accessKey: 1, endpoint: 'https://example.com', account: '111122223333' };

describe('who acts', () => {
  it.each([caller, { accessKey: 2, endpoint: '' }])('is read as it was written: %j', (each) => {
    expect(readCaller(writeCaller(each))).toEqual(each);
  });

  it('is not known where nothing was written', () => {
    expect(readCaller('')).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a number', '5'],
    ['no caller', '{}'],
    ['a caller without a checksum', JSON.stringify(caller)],
    ['another access key', writeCaller(caller).replace('accessKey\\":1', 'accessKey\\":2')],
    ['another account', writeCaller(caller).replace('1111', '4444')],
    ['another checksum', writeCaller(caller).replace(/"checksum":\d/, '"checksum":')],
  ])('is the same as nobody where the text is damaged: %s', (_, text) => {
    expect(text).not.toBe(writeCaller(caller));
    const found = readCaller(text);
    expect(found).toBeDefined();
    if (!found) return;
    for (const other of [caller, found, { accessKey: 0, endpoint: '' }]) {
      expect(isSameCaller(found, other)).toBe(false);
    }
    expect(found.account).toBeUndefined();
  });
});
