// The APIs whose errors this action reads by their code (`src/aws/failure.ts`) and sends again itself. The other
// clients find credentials: there the SDK may go by the class, and by what it says of retries.
const services = ['com.amazonaws.redshift', 'com.amazonaws.redshiftserverless'];

/**
 * Takes the exceptions of a service out of its client's registry, so that nothing reaches their classes and schemas.
 * The SDK then throws the service's base exception, with the same name, code and message.
 *
 * @param source a bundled file, before any other tool changes it
 */
export function withoutExceptions(source: string): string {
  const [, service = ''] = /^const n0 = "(.*)";$/m.exec(source) ?? [];
  if (!services.includes(service)) return source;
  return source.replace(/^n0_registry\.registerError\(\w+\$, \w+\);\n/gm, '');
}
