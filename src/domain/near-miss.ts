import { overlap } from './cidr.ts';
import { portText, type Rule } from './rule.ts';
import { sourceId } from './source.ts';

/**
 * For each rule that is not there, the listed rules that the user may have meant instead: the same source on
 * other ports, with another protocol, of another owner or in other letters; and a wider or narrower range on the
 * same ports.
 */
export function nearMisses(listed: readonly Rule[], missing: readonly Rule[]): Rule[][] {
  const candidates = listed.map(comparable);
  return missing.map((rule) => {
    const own = comparable(rule);
    return candidates
      .filter(
        ({ source, ports, cidr }) =>
          source === own.source || (ports === own.ports && overlap(cidr, own.cidr)),
      )
      .map((each) => each.rule);
  });
}

function comparable(rule: Rule) {
  const { source } = rule;
  return {
    rule,
    source: sourceId(source).toLowerCase(),
    ports: portText(rule),
    cidr: source.kind === 'cidr' ? source.cidr : '',
  };
}
