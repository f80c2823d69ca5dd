import { describe, expect, it } from '@jest/globals';
import type { RevokeRequest } from '../../../src/domain/revoke-request.ts';
import type { Rule, Rules } from '../../../src/domain/rule.ts';
import { readCaller } from '../../../src/state/caller.ts';
import { leftIn } from '../../../src/state/revoke.ts';
import type { Store } from '../../../src/state/store.ts';
import { clusterRule, options } from '../../support/samples.ts';

const other = clusterRule('192.0.2.2/32');
const rules: Rules = [clusterRule('192.0.2.1/32'), other];
const pending: RevokeRequest = { options, target: { kind: 'rules', rules } };
const cluster: RevokeRequest = {
  options,
  target: {
    kind: 'warehouse',
    warehouse: { kind: 'cluster', clusterIdentifier: 'analytics' },
    sources: [rules[0].source],
  },
};

/** The runner's state, as a later phase finds it. */
function createStore(): Store & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    read: (name) => values.get(name) ?? '',
    async write(name, value) {
      values.set(name, value);
      return true;
    },
  };
}

/** What the next phase finds: the pending request, and which of its rules may be revoked. */
function foundIn(store: Store) {
  const found = leftIn(store).read();
  if ('problem' in found) return { problem: found.problem };
  const target = found.pending?.target;
  const all: readonly Rule[] = target?.kind === 'rules' ? target.rules : [];
  return { pending: found.pending, maybeRevoked: all.filter(found.journal.maybeRevoked) };
}

describe('what a phase leaves', () => {
  it.each([
    ['rules', pending],
    ['a cluster', cluster],
    ['nothing', undefined],
  ])('is found by the next one: %s', async (_, request) => {
    const store = createStore();
    await leftIn(store).leave(request);
    expect(foundIn(store)).toEqual({ pending: request, maybeRevoked: [] });
  });

  it('is written before the journal is there', async () => {
    const written: string[] = [];
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const left = leftIn({
      read: () => '',
      write: (name) => {
        written.push(name);
        return promise;
      },
    });
    let ready = false;
    const leaving = left.leave(pending).then(() => {
      ready = true;
    });
    await Promise.resolve();
    expect([written.length, ready]).toEqual([1, false]);
    resolve(true);
    await leaving;
  });

  it('has a journal of the rules that may be revoked, which the next one finds', async () => {
    const store = createStore();
    const journal = await leftIn(store).leave(pending);
    journal.record([other], true);
    expect(foundIn(store)).toEqual({ pending, maybeRevoked: [other] });
    journal.record([other], false);
    expect(foundIn(store)).toEqual({ pending, maybeRevoked: [] });
  });

  it('has a journal of its own: that of other rules is not read with it', async () => {
    const store = createStore();
    (await leftIn(store).leave(pending)).record(rules, true);
    const less: RevokeRequest = { options, target: { kind: 'rules', rules: [other] } };
    await leftIn(store).leave(less);
    expect(foundIn(store)).toEqual({ pending: less, maybeRevoked: [] });
  });

  it('may be left anew, and the last one counts', async () => {
    const store = createStore();
    const left = leftIn(store);
    await left.leave(cluster);
    await left.leave(pending);
    expect(foundIn(store)).toMatchObject({ pending });
    await left.leave(undefined);
    expect(foundIn(store)).toMatchObject({ pending: undefined });
  });

  it('has names in the state, so that nothing takes the place of the rules', async () => {
    const store = createStore();
    const left = leftIn(store);
    (await left.leave(pending)).record(rules, true);
    await left.leaveCaller({ accessKey: 7, endpoint: '' });
    expect([...store.values.keys()]).toEqual(['pending', 'in-doubt', 'caller']);
  });
});

describe('who acts', () => {
  const caller = { accessKey: 7, endpoint: '', account: '111122223333' };
  const callerIn = (store: Store) => {
    const found = leftIn(store).read();
    return found.caller;
  };

  it('is known to the next phase, whatever is left before or after', async () => {
    const store = createStore();
    const left = leftIn(store);
    await left.leave(cluster);
    await left.leaveCaller(caller);
    await left.leave(pending);
    expect(callerIn(store)).toEqual(caller);
    expect(foundIn(store)).toMatchObject({ pending });
  });

  it('is known where nothing else is', async () => {
    const store = createStore();
    await leftIn(store).leaveCaller(caller);
    expect(leftIn(store).read()).toEqual({ problem: 'is missing', caller });
  });

  it('is not known where nobody said so', async () => {
    const store = createStore();
    await leftIn(store).leave(pending);
    expect(callerIn(store)).toBeUndefined();
    expect(foundIn(store)).toMatchObject({ pending });
  });

  it('may be anybody where the text is damaged', async () => {
    const store = createStore();
    await leftIn(store).leave(pending);
    store.values.set('caller', '{"accessKey":7');
    expect(callerIn(store)).toEqual(readCaller('damaged'));
    expect(foundIn(store)).toMatchObject({ pending });
  });
});

describe('a phase that finds nothing it can read says why', () => {
  it('where nothing was left', () => {
    expect(foundIn(createStore())).toEqual({ problem: 'is missing' });
  });

  it('where it is damaged', async () => {
    const store = createStore();
    await leftIn(store).leave(pending);
    store.values.set('pending', store.read('pending').slice(1));
    expect(foundIn(store)).toEqual({ problem: 'is damaged' });
  });
});
