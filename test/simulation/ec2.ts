import type { LeasedRule } from '../../src/domain/lease.ts';
import { identity, type Rule, type Tag } from '../../src/domain/rule.ts';
import type { VpcSecurityGroup } from '../../src/domain/security-group.ts';
import { explain } from '../../src/faults/explain.ts';

/** The faults that EC2 itself answers with. */
export const refusals = {
  duplicate: explain({ code: 'InvalidPermission.Duplicate' }, {}),
  full: explain({ code: 'RulesPerSecurityGroupLimitExceeded' }, {}),
  unknownRule: explain({ code: 'InvalidSecurityGroupRuleId.NotFound' }, {}),
  throttled: explain({ code: 'RequestLimitExceeded', status: 503 }, {}),
  lost: explain({ code: 'ECONNRESET' }, {}),
};

/** What new rules carry. */
export interface Marks {
  readonly tags: readonly Tag[];
  readonly description: string;
}

/** The security groups of an account, as EC2 keeps them, with what they were before each write. */
export interface Ec2 {
  rules(): readonly LeasedRule[];
  /** Creates all rules, or none. */
  authorize(by: string, rules: readonly Rule[], marks?: Marks): LeasedRule[];
  /** Revokes all rules, or none; by their ids, or by their properties where they have none. */
  revoke(by: string, rules: readonly Rule[]): LeasedRule[];
  /** The rules as a read may show them: as they are, and before each of the last writes, as far as reads are stale. */
  views(): readonly (readonly LeasedRule[])[];
}

export interface Ec2Options {
  readonly now: () => number;
  /** How many rules a group takes. */
  readonly quota: number;
  /** How many writes a read may be behind, and how many milliseconds. */
  readonly staleWrites: number;
  readonly staleTime: number;
  readonly onCreate: (by: string, rule: LeasedRule) => void;
  readonly onRemove: (by: string, rule: LeasedRule) => void;
  readonly onWrite: () => void;
}

export function createEc2(options: Ec2Options): Ec2 {
  let created = 0;
  let rules: readonly LeasedRule[] = [];
  /** What the rules were before each write, the last one first. */
  const past: { readonly rules: readonly LeasedRule[]; readonly until: number }[] = [];

  const write = (after: readonly LeasedRule[]) => {
    past.unshift({ rules, until: options.now() });
    rules = after;
    options.onWrite();
  };
  const inGroup = ({ id }: VpcSecurityGroup) => rules.filter(({ group }) => group.id === id);

  return {
    rules: () => rules,

    authorize(by, asked, { tags, description } = { tags: [], description: '' }) {
      const group = (asked[0] as Rule).group as VpcSecurityGroup;
      const known = new Set(rules.map((rule) => propertiesOf(rule)));
      if (asked.some((rule) => known.has(propertiesOf(rule)))) throw refusals.duplicate;
      if (inGroup(group).length + asked.length > options.quota) throw refusals.full;
      const made = asked.map((rule): LeasedRule => {
        const id = `sgr-${String(++created).padStart(4, '0')}`;
        return { ...rule, id, group, status: 'authorized', description, tags };
      });
      for (const rule of made) options.onCreate(by, rule);
      write([...rules, ...made]);
      return made;
    },

    revoke(by, asked) {
      const found = asked.map((rule) =>
        rules.find((each) =>
          rule.id === undefined ? propertiesOf(each) === propertiesOf(rule) : each.id === rule.id,
        ),
      );
      if (found.includes(undefined)) throw refusals.unknownRule;
      const gone = found as LeasedRule[];
      for (const rule of gone) options.onRemove(by, rule);
      write(rules.filter((rule) => !gone.includes(rule)));
      return gone;
    },

    views() {
      const since = options.now() - options.staleTime;
      const old = past.slice(0, options.staleWrites).filter(({ until }) => until > since);
      return [rules, ...old.map((each) => each.rules)];
    },
  };
}

/** A text that two rules share which can't both be. */
export function propertiesOf({ id: _, ...rule }: Rule): string {
  return identity(rule);
}
