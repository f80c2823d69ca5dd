/**
 * Keeps the memory of this process small. Many requests leave much garbage, for which V8 would reserve up to 50 MiB
 * more. Its optimizing compilers cost more memory than they save time, because the process mostly waits. Not worth
 * it for a single group.
 */
export function spareMemory(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of ['--semi-space-growth-factor=1', '--no-maglev', '--no-turbofan']) {
    setFlagsFromString(flag);
  }
}

/** The same for a process that takes as long as it takes: it collects its garbage more often. */
export function spareMoreMemory(): void {
  spareMemory();
  process.getBuiltinModule('node:v8').setFlagsFromString('--heap-growing-percent=20');
}
