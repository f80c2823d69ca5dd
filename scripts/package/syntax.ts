/** A part of a program's syntax, as a parser gives it. What only groups other parts has no type. */
export interface Syntax {
  readonly type?: string;
  readonly [property: string]: unknown;
}

/** All parts of a program's syntax, and itself; each comes after those that it consists of. */
export function* partsOf(syntax: unknown): Generator<Syntax> {
  if (typeof syntax !== 'object' || syntax === null) return;
  for (const part of Object.values(syntax)) yield* partsOf(part);
  yield syntax as Syntax;
}
