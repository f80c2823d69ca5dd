import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What is in an account. */
export interface AccountSize {
  readonly groups: number;
  /** All rules, leased or not. */
  readonly rules: number;
  readonly leases: number;
  /** The runs that the leases belong to, one job each. Nine in ten are over. */
  readonly runs: number;
  /** Milliseconds until AWS and GitHub answer. */
  readonly answerMs: number;
}

/** The variables with which a step reaches the account, and the token for GitHub. */
export type AccountReady = Record<string, string>;

export interface AccountLook {
  /** How many requests there were, by their operation. */
  readonly requests: Readonly<Record<string, number>>;
  /** The rules that are there, with tags and without. */
  readonly leases: number;
  readonly others: number;
}

export interface Account {
  readonly env: AccountReady;
  look(): Promise<AccountLook>;
  close(): void;
}

/** Starts an emulated account in a process of its own. */
export async function startAccount(size: AccountSize): Promise<Account> {
  const child = fork(join(import.meta.dirname, 'account-process.ts'), [JSON.stringify(size)]);
  const [env] = (await once(child, 'message')) as [AccountReady];
  return {
    env,
    async look() {
      child.send('look');
      const [seen] = (await once(child, 'message')) as [AccountLook];
      return seen;
    },
    close: () => void child.kill(),
  };
}
