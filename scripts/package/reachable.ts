import { rollup } from 'rollup';

const entry = 'bundled-file';

/**
 * Drops the declarations of a bundled file that nothing reaches. ncc drops unused modules only, and swc keeps
 * declarations that name each other in a circle, as the schemas of an SDK client do. The whole file is in strict mode.
 */
export async function reachable(source: string): Promise<string> {
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'from-memory',
        resolveId: (id) => (id === entry ? id : { id, external: true }),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs' });
  return output[0].code;
}
