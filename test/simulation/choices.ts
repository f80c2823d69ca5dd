/** Decides whatever is left open in a run: which step comes next, and what happens to it. */
export interface Choices {
  /**
   * One of so many, counted from 0.
   *
   * @param likely how likely the first is, from 0 to 1; all are equally likely unless told
   */
  pick(of: number, likely?: number): number;
  /** A number from 0 to 1, for the pauses between attempts. */
  random(): number;
}

/** Chance that the same seed gives again (mulberry32). */
export function seeded(seed: number): Choices {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    random,
    pick(of, likely = 1 / of) {
      if (of <= 1 || random() < likely) return 0;
      return 1 + Math.floor(random() * (of - 1));
    },
  };
}

/** The choices that led to a run of `explore`: which one was taken each time. */
export type Path = readonly number[];

/** Runs something once for every sequence of choices that there is, depth first. */
export async function explore(run: (choices: Choices, path: () => Path) => Promise<void>) {
  const path: { taken: number; readonly of: number }[] = [];
  for (;;) {
    let depth = 0;
    const choices: Choices = {
      random: () => 0.5,
      pick(of) {
        if (of <= 1) return 0;
        const choice = path[depth] ?? { taken: 0, of };
        if (choice.of !== of) throw new Error('The same choices led to something else.');
        path[depth++] = choice;
        return choice.taken;
      },
    };
    await run(choices, () => path.map(({ taken }) => taken));
    while (isExhausted(path.at(-1))) path.pop();
    const last = path.at(-1);
    if (!last) return;
    last.taken += 1;
  }
}

function isExhausted(choice: { readonly taken: number; readonly of: number } | undefined) {
  return choice !== undefined && choice.taken + 1 >= choice.of;
}

/** The choices of one run of `explore` again. */
export function along(path: Path): Choices {
  const left = [...path];
  return { random: () => 0.5, pick: (of) => (of <= 1 ? 0 : (left.shift() ?? 0)) };
}
