import { parse } from 'yaml';
import { table } from './section.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

/** The inputs of an `action.yml`, as a table. */
export function inputsTable(actionYml: string): string {
  const { inputs } = parse(actionYml) as Manifest;
  return table(
    Object.entries(inputs).map(([name, input]) => ({
      Input: `\`${name}\``,
      Default: input.default ? `\`${input.default}\`` : '',
      Meaning: input.description,
    })),
  );
}

/** The outputs of an `action.yml`, as a table. */
export function outputsTable(actionYml: string): string {
  const { outputs } = parse(actionYml) as Manifest;
  return table(
    Object.entries(outputs).map(([name, { description }]) => ({
      Output: `\`${name}\``,
      Value: description,
    })),
  );
}
