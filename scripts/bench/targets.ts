/** A figure that the action must not exceed. */
export interface Target {
  what: string;
  /** `undefined` if it could not be measured. */
  actual: number | undefined;
  atMost: number;
  /** Digits after the decimal point. */
  digits: number;
}

/** Whether the target is missed; a figure that could not be measured does not count as missed. */
export function isMissed({ actual, atMost }: Target): boolean {
  return actual !== undefined && actual > atMost;
}

/** The target's line: the verdict, then the figures. */
export function verdict(target: Target): string {
  const { what, actual, atMost, digits } = target;
  if (actual === undefined) return `not measured  ${what}`;
  const figures = `${actual.toFixed(digits)}, at most ${atMost.toFixed(digits)}`;
  return `${isMissed(target) ? 'MISSED      ' : 'reached     '}  ${what}: ${figures}`;
}
