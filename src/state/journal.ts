import { fingerprint } from '../domain/fingerprint.ts';
import type { Rule } from '../domain/rule.ts';
import type { Journal } from '../policy/revoke-batch.ts';

/** What a journal is made of. A record of it has the places of the rules in doubt among the pending rules. */
export interface JournalOptions {
  /** The checksum of the pending rules, so that a record is never read with others. */
  readonly checksum: number;
  /** What an earlier phase recorded; `''` where it recorded nothing. */
  readonly earlier: string;
  /** Writes the record anew. */
  readonly write: (record: string) => void;
}

/**
 * Knows the rules that an earlier phase may have revoked although no response said so, and writes down those of
 * this phase each time they change: a phase may be killed at any moment.
 */
export function journalOf(
  rules: readonly Rule[],
  { checksum, earlier, write }: JournalOptions,
): Journal {
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const before = placesIn(earlier, checksum);
  // One flag for each rule.
  const inDoubt = new Uint8Array(rules.length);
  return {
    maybeRevoked: (rule) => before.has(places.get(rule) as number),
    record(changed, doubtful) {
      const flag = doubtful ? 1 : 0;
      let hasChanged = false;
      for (const rule of changed) {
        const place = places.get(rule) as number;
        hasChanged ||= inDoubt[place] !== flag;
        inDoubt[place] = flag;
      }
      if (hasChanged) write(signed(ranges(inDoubt), checksum));
    },
  };
}

/** The places of the flags that are set, as ranges: `0-3,7-7`. */
function ranges(flags: Uint8Array): string {
  const found: string[] = [];
  for (let first = flags.indexOf(1); first >= 0; ) {
    const end = flags.indexOf(0, first);
    const last = (end < 0 ? flags.length : end) - 1;
    found.push(`${first}-${last}`);
    first = flags.indexOf(1, last + 1);
  }
  return found.join(',');
}

/** Places with a checksum of their own, which is about the pending rules too. */
function signed(places: string, checksum: number): string {
  return `${places}:${fingerprint(`${checksum} ${places}`)}`;
}

/** The places that a record has; none where it is about other rules, or can't be read. */
function placesIn(record: string, checksum: number): Set<number> {
  const [text = ''] = record.split(':');
  const places = new Set<number>();
  if (record !== signed(text, checksum)) return places;
  for (const range of text.split(',').filter(Boolean)) {
    const [first = 0, last = first] = range.split('-').map(Number);
    for (let place = first; place <= last; place++) places.add(place);
  }
  return places;
}
