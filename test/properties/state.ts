import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RevokeRequest } from '../../src/domain/revoke-request.ts';
import type { Rules } from '../../src/domain/rule.ts';
import { journalOf } from '../../src/state/journal.ts';
import { readPending, writePending } from '../../src/state/pending.ts';
import { clusterRule as clusterRuleFor, options } from '../support/samples.ts';
import { hostileText } from './hostile.ts';
import { expectSeen, holds } from './property.ts';
import { groupSource, name, rule } from './samples.ts';

const request: fc.Arbitrary<RevokeRequest> = fc
  .tuple(
    fc.oneof(
      fc.record({
        kind: fc.constant('rules' as const),
        rules: fc.array(rule, {
          minLength: 1,
          maxLength: 4,
        }) as fc.Arbitrary<unknown> as fc.Arbitrary<Rules>,
      }),
      fc.record({
        kind: fc.constant('warehouse' as const),
        warehouse: fc.record({ kind: fc.constant('cluster' as const), clusterIdentifier: name }),
        sources: fc.array(groupSource, { minLength: 1, maxLength: 2 }),
      }),
    ),
    name,
  )
  .map(([target, region]) => ({ options: { ...options, region }, target }));
const pending = fc.option(request, { nil: undefined, freq: 5 });

/** A change to a text: at some place, so many characters give way to others. */
const damage = fc.record({
  at: fc.nat({ max: 1_000 }),
  gone: fc.nat({ max: 5 }),
  more: fc.oneof(hostileText, fc.string({ maxLength: 3 }), fc.nat(99).map(String)),
});

function damaged(text: string, { at, gone, more }: { at: number; gone: number; more: string }) {
  const place = at % text.length;
  return text.slice(0, place) + more + text.slice(place + gone);
}

describe('a state', () => {
  it('is read back as it was written', async () => {
    await holds(5_000, pending, (left) => {
      const { text, checksum } = writePending(left);
      expect(readPending(text)).toEqual({ pending: left, checksum });
      expect(text).not.toMatch(/[\r\n]/);
    });
  });

  it('that is damaged is read as no other', async () => {
    const seen = { refused: 0 };
    await holds(10_000, fc.tuple(pending, damage), ([left, change]) => {
      const { text, checksum } = writePending(left);
      const reading = readPending(damaged(text, change));
      if ('problem' in reading) seen.refused++;
      // Spaces between the parts change nothing.
      else expect(reading).toEqual({ pending: left, checksum });
    });
    expectSeen(seen, 5_000);
  });

  it('of one request with the checksum of another is read as neither', async () => {
    await holds(2_000, fc.tuple(pending, pending), ([one, other]) => {
      const [state, donor] = [one, other].map((left) => JSON.parse(writePending(left).text));
      if (state.pending === donor.pending) return;
      const mixed = JSON.stringify({ ...state, checksum: donor.checksum });
      expect(readPending(mixed)).toHaveProperty('problem');
    });
  });
});

describe('a record of the rules in doubt', () => {
  const rules = Array.from({ length: 30 }, (_, i) => clusterRuleFor(`192.0.2.${i}/32`));
  const written = (places: readonly number[], checksum: number) => {
    let record = '';
    const write = (text: string) => {
      record = text;
    };
    journalOf(rules, { checksum, earlier: '', write }).record(
      rules.filter((_, place) => places.includes(place)),
      true,
    );
    return record;
  };
  const read = (earlier: string, checksum: number) => {
    const { maybeRevoked } = journalOf(rules, { checksum, earlier, write: () => undefined });
    return rules.flatMap((each, place) => (maybeRevoked(each) ? [place] : []));
  };
  const places = fc.uniqueArray(fc.nat(29), { maxLength: 30 });

  it('is read back as it was written', async () => {
    await holds(2_000, fc.tuple(places, fc.nat()), ([inDoubt, checksum]) => {
      const record = written(inDoubt, checksum);
      expect(read(record, checksum)).toEqual(inDoubt.toSorted((one, other) => one - other));
    });
  });

  it('that is damaged, or is about other rules, names no rule', async () => {
    const cases = fc.tuple(
      places.filter(({ length }) => length > 0),
      fc.nat(),
      damage,
    );
    await holds(5_000, cases, ([inDoubt, checksum, change]) => {
      const record = written(inDoubt, checksum);
      const other = damaged(record, change);
      if (other !== record) expect(read(other, checksum)).toEqual([]);
      expect(read(record, checksum + 1)).toEqual([]);
    });
  });
});
