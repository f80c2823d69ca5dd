import { overlap } from './cidr.ts';
import { portText, type Rule } from './rule.ts';
import { sourceId } from './source.ts';
import { stillLetIn } from './still-open.ts';

/**
 * For each rule that is not there, the listed rules that the user may have meant instead: the same source on
 * other ports, with another protocol, of another owner or in other letters; a wider or narrower range on the same
 * ports; and whatever lets its source in all the same.
 */
export function nearMisses(listed: readonly Rule[], missing: readonly Rule[]): Rule[][] {
  const candidates = listed.map(comparable);
  return missing.map((rule) => {
    const own = comparable(rule);
    const open = new Set(stillLetIn(listed, rule));
    return candidates
      .filter(
        (each) =>
          each.source === own.source ||
          (each.ports === own.ports && overlap(each.cidr, own.cidr)) ||
          open.has(each.rule),
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
