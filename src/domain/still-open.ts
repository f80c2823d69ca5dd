import { contains } from './cidr.ts';
import { LAST_PORT, type PortRange, type Rule } from './rule.ts';
import { sameOwner, sourceId } from './source.ts';

/** The listed rules that let the source of a revoked rule in, on at least one of its ports. */
export function stillLetIn(listed: readonly Rule[], revoked: Rule): Rule[] {
  return listed.filter(
    (rule) => sharesPort(rule, revoked) && includes(rule.source, revoked.source),
  );
}

function includes(outer: Rule['source'], inner: Rule['source']): boolean {
  return outer.kind === 'cidr' && inner.kind === 'cidr'
    ? contains(outer.cidr, inner.cidr)
    : outer.kind === inner.kind && sourceId(outer) === sourceId(inner) && sameOwner(outer, inner);
}

const ALL_PORTS: PortRange = { from: 0, to: LAST_PORT };

/** Whether two rules of one group have a port in common. EC2 has TCP under its number too, and -1 for every protocol. */
function sharesPort(one: Rule, other: Rule): boolean {
  const protocols = [one, other].map(({ protocol }) => (protocol === '6' ? 'tcp' : protocol));
  if (protocols[0] !== protocols[1] && !protocols.includes('-1')) return false;
  const [a, b] = [one.ports ?? ALL_PORTS, other.ports ?? ALL_PORTS];
  return a.from <= b.to && b.from <= a.to;
}
