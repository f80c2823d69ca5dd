/** Loaded into a phase before the action: the clock of the machine is `CLOCK_OFF_BY` milliseconds off. */
const { now } = Date;
const off = Number(process.env['CLOCK_OFF_BY']);
const Real = Date;

// Whoever asks for the time gets the wrong one, whichever way.
globalThis.Date = class extends Real {
  constructor(...args: unknown[]) {
    super(...((args.length > 0 ? args : [now() + off]) as [number]));
  }

  static override now(): number {
    return now() + off;
  }
} as DateConstructor;
