/**
 * The files that the runner starts, by name: one for each phase that `src/index.ts` exports. `leaseMain` becomes
 * `lease-main.js`.
 */
export function starters(phases: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    phases.map((phase) => [
      `${phase.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.js`,
      `require('./index.js').${phase}();\n`,
    ]),
  );
}
