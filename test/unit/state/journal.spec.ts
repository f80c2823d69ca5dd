import { describe, expect, it } from '@jest/globals';
import { journalOf } from '../../../src/state/journal.ts';
import { clusterRule } from '../../support/samples.ts';

const CHECKSUM = 2_345_678_901;
const rules = Array.from({ length: 12 }, (_, i) => clusterRule(`192.0.2.${i}/32`));
const at = (...places: number[]) => rules.filter((_, place) => places.includes(place));

/** A phase after one that left a record, unless there was none; the records that it writes itself. */
function phase(earlier = '', checksum = CHECKSUM) {
  const records: string[] = [];
  const journal = journalOf(rules, {
    checksum,
    earlier,
    write: (record) => records.push(record),
  });
  return { ...journal, records };
}

/** The places of the rules that the phase after a record takes for rules that may be revoked. */
const placesAfter = (record: string, checksum?: number) => {
  const { maybeRevoked } = phase(record, checksum);
  return rules.flatMap((rule, place) => (maybeRevoked(rule) ? [place] : []));
};

/** The record of a phase in which the rules at some places are in doubt. */
function recordOf(...places: number[]): string {
  const { record, records } = phase();
  record(at(...places), true);
  return records.at(-1) ?? '';
}

describe('rules that may be revoked', () => {
  it.each([
    ['one', [3]],
    ['the first one', [0]],
    ['the last one', [11]],
    ['neighbors', [4, 5, 6]],
    ['some with gaps', [0, 2, 3, 7, 9, 10, 11]],
    ['all of them', rules.map((_, place) => place)],
  ])('are known to the next phase: %s', (_, places) => {
    expect(placesAfter(recordOf(...places))).toEqual(places);
  });

  it('are none where nothing was recorded', () => {
    expect(placesAfter('')).toEqual([]);
  });

  it('are recorded in their order, however they came, in one short line', () => {
    const { record, records } = phase();
    record(at(7), true);
    record(at(2, 10), true);
    record(at(3), true);
    expect(placesAfter(records.at(-1) ?? '')).toEqual([2, 3, 7, 10]);
    expect(recordOf(...rules.map((_, place) => place)).length).toBeLessThan(20);
  });

  it('are recorded each time they change, and only then', () => {
    const { record, records } = phase();
    record(at(1, 2), true);
    record(at(1), true);
    record([], true);
    record(at(5), false);
    expect(records).toHaveLength(1);
    record(at(1), false);
    record(at(2), false);
    expect(records.map((each) => placesAfter(each))).toEqual([[1, 2], [2], []]);
  });

  it('are those of the phase before, whatever this one records', () => {
    const { record, maybeRevoked, records } = phase(recordOf(4));
    record(at(1), true);
    expect(rules.filter(maybeRevoked)).toEqual(at(4));
    expect(placesAfter(records.at(-1) ?? '')).toEqual([1]);
  });

  it('are not any rule that is none of these', () => {
    expect(phase(recordOf(4)).maybeRevoked(clusterRule('198.51.100.1/32'))).toBe(false);
  });
});

describe('a record that can not be trusted tells of no rule', () => {
  it('where it is about other rules', () => {
    expect(placesAfter(recordOf(4), CHECKSUM + 1)).toEqual([]);
  });

  it.each(['x', ':', '0-0', '0-0:', ':1', '0-0:1', '0-99999999999:1', `${recordOf(0)}:1`])(
    'where it is %j',
    (record) => {
      expect(placesAfter(record)).toEqual([]);
    },
  );

  it('where any one character of it is changed or is gone, or it is cut short', () => {
    const record = recordOf(0, 3, 4, 5, 11);
    const damaged = Array.from(record, (character, place) =>
      ['0', '1', '2', '9', ',', '-', ':', 'x', '']
        .filter((other) => other !== character)
        .map((other) => record.slice(0, place) + other + record.slice(place + 1)),
    ).flat();
    const cut = Array.from(record, (_, length) => record.slice(0, length));
    const believed = [...damaged, ...cut].filter((text) => placesAfter(text).length > 0);
    expect(believed).toEqual([]);
  });
});
