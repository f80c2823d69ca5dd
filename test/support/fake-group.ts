import type { GroupDescription } from '../../src/domain/group-description.ts';
import { noneOf, oneOf, type Rule } from '../../src/domain/rule.ts';
import type { SecurityGroup } from '../../src/domain/security-group.ts';
import { sourceText } from '../../src/domain/source.ts';
import type { Fault } from '../../src/faults/fault.ts';
import type { Clock } from '../../src/policy/clock.ts';
import type { Journal } from '../../src/policy/revoke-batch.ts';
import type { RevokeResponse, SecurityGroupApi } from '../../src/policy/security-group-api.ts';
import { clusterGroup, listed, lost, missing, vpcGroup } from './samples.ts';

/** What happens to one request. */
export type Disturbance = <Response>(
  obey: () => Response,
  signal: AbortSignal,
) => Promise<Response>;

/** Nothing happens to it. */
export const undisturbed: Disturbance = async (obey) => obey();

/** It is refused, and changes nothing. */
export const refused =
  (fault: Error): Disturbance =>
  async () => {
    throw fault;
  };

/** It is carried out, but the response gets lost. */
export const responseLost =
  (fault: Fault = lost): Disturbance =>
  async (obey) => {
    obey();
    throw fault;
  };

/** Nothing ever responds to it. It is carried out where `applied`. */
export const silent =
  (applied = false): Disturbance =>
  (obey) => {
    if (applied) obey();
    return Promise.withResolvers<never>().promise;
  };

/** It takes so many seconds. */
export const slow =
  (clock: Clock, seconds: number): Disturbance =>
  async (obey, signal) => {
    await clock.sleep(seconds * 1000, signal);
    return obey();
  };

export const times = <Each>(number: number, each: Each): Each[] =>
  Array.from({ length: number }, () => each);

/** Happens to every request. */
export function* always(disturbance: Disturbance): Generator<Disturbance> {
  for (;;) yield disturbance;
}

/** A security group in memory. */
export interface FakeGroup extends SecurityGroupApi {
  /** Every request in its order: `revoke 192.0.2.1/32, 192.0.2.2/32`, `describe`. */
  readonly requests: readonly string[];
  /** The group as it is described now. */
  now(): GroupDescription;
  /** Takes rules away, or lets them in, as another job would. */
  change(gone: readonly Rule[], come?: readonly Rule[]): void;
}

export interface FakeGroupOptions {
  /** A group of the Redshift API, or of EC2 in its default VPC or in another. */
  readonly kind?: 'cluster' | 'default VPC' | 'other VPC';
  readonly group?: SecurityGroup;
  readonly rules?: readonly Rule[];
  readonly rulesPerRequest?: number;
  /** How many describes still list a rule after its revocation, and as what. */
  readonly lingers?: number;
  readonly lingersAs?: string;
  /** Responses do not say which rules were revoked. */
  readonly unproven?: boolean;
  /** What happens to the requests to revoke, one after the other. */
  readonly onRevoke?: Iterable<Disturbance>;
  /** The same for the requests that name these rules, `192.0.2.1/32`. */
  readonly onRevokeOf?: Readonly<Record<string, Iterable<Disturbance>>>;
  /** What happens to the describes, one after the other. */
  readonly onDescribe?: Iterable<Disturbance>;
  readonly onCheck?: Iterable<Disturbance>;
}

/** Takes one of what happens to requests after the other, and then nothing. */
function inTurn(disturbances: Iterable<Disturbance> = []) {
  const iterator = disturbances[Symbol.iterator]();
  return (): Disturbance => iterator.next().value ?? undisturbed;
}

/** A group that holds rules and obeys, except where its requests are disturbed. */
export function fakeGroup({
  kind = 'cluster',
  group = kind === 'cluster' ? clusterGroup : vpcGroup,
  rules = [],
  rulesPerRequest = kind === 'cluster' ? 1 : 1000,
  lingers = 0,
  lingersAs = kind === 'cluster' ? 'revoking' : 'authorized',
  unproven = false,
  onRevoke = [],
  onRevokeOf = {},
  onDescribe = [],
  onCheck = [],
}: FakeGroupOptions = {}): FakeGroup {
  const requests: string[] = [];
  const [nextRevoke, nextDescribe, nextCheck] = [onRevoke, onDescribe, onCheck].map(inTurn);
  const nextOf = new Map(
    Object.entries(onRevokeOf).map(([names, happens]) => [names, inTurn(happens)]),
  );
  let held = [...rules];
  let leaving: { readonly rule: Rule; describes: number }[] = [];

  const now = (): GroupDescription => {
    const all = [
      ...held.map((rule) => listed(rule)),
      ...leaving.map(({ rule }) => listed(rule, { status: lingersAs })),
    ];
    return { group, rules: all, api: { rules: all.map(({ source }) => sourceText(source)) } };
  };
  const carryOut = (asked: readonly Rule[]): RevokeResponse => {
    if (asked.length > rulesPerRequest) throw new TypeError('Too many rules for one request');
    const unknown = asked.filter(noneOf(held));
    if (unknown.length > 0 && kind !== 'default VPC') {
      const alone = asked.length === 1;
      return { revoked: [], unknown: alone ? unknown : [], refusal: missing };
    }
    const revoked = asked.filter(oneOf(held));
    held = held.filter(noneOf(asked));
    if (lingers > 0) leaving.push(...revoked.map((rule) => ({ rule, describes: lingers })));
    const response = { revoked: unproven ? [] : revoked, unknown };
    return kind === 'cluster' ? { ...response, description: now() } : response;
  };

  return {
    group,
    rulesPerRequest,
    requests,
    now,
    change(gone, come = []) {
      held = [...held.filter(noneOf(gone)), ...come];
    },
    revoke(asked, signal) {
      const names = asked.map(({ source }) => sourceText(source)).join(', ');
      requests.push(`revoke ${names}`);
      const happens = nextOf.get(names)?.() ?? nextRevoke?.() ?? undisturbed;
      return happens(() => carryOut(asked), signal);
    },
    describe(signal) {
      requests.push('describe');
      return (nextDescribe?.() ?? undisturbed)(() => {
        const seen = now();
        for (const each of leaving) each.describes -= 1;
        leaving = leaving.filter(({ describes }) => describes > 0);
        return seen;
      }, signal);
    },
    checkPermission(asked, signal) {
      requests.push(`check ${asked.map(({ source }) => sourceText(source)).join(', ')}`);
      return (nextCheck?.() ?? undisturbed)(() => undefined, signal);
    },
    without: (description, isGone) => ({
      ...description,
      rules: description.rules.filter((rule) => !isGone(rule)),
      api: { without: description.rules.filter(isGone).map(({ source }) => sourceText(source)) },
    }),
  };
}

/** A journal in memory. */
export interface FakeJournal extends Journal {
  /** What was recorded, in order: `192.0.2.1/32 in doubt`, `192.0.2.1/32 settled`. */
  readonly records: readonly string[];
  /** The sources of the rules in doubt now. */
  inDoubt(): string[];
}

/** A journal, in which an earlier phase may have recorded rules. */
export function fakeJournal(earlier: readonly Rule[] = []): FakeJournal {
  const records: string[] = [];
  const doubtful = new Set<Rule>();
  const names = (rules: Iterable<Rule>) => [...rules].map(({ source }) => sourceText(source));
  return {
    records,
    inDoubt: () => names(doubtful),
    maybeRevoked: (rule) => earlier.includes(rule),
    record(rules, inDoubt) {
      for (const rule of rules) {
        if (inDoubt) doubtful.add(rule);
        else doubtful.delete(rule);
      }
      if (rules.length > 0)
        records.push(`${names(rules).join(', ')} ${inDoubt ? 'in doubt' : 'settled'}`);
    },
  };
}
