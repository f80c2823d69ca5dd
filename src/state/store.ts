/** Keeps texts between the phases of a step, by their names. */
export interface Store {
  /** What the phase before wrote; `''` where it wrote nothing. */
  read(name: string): string;
  /** Tells whether that succeeded. */
  write(name: string, value: string): Promise<boolean>;
}
