import { defaultProvider } from '@aws-sdk/credential-provider-node';

/** Finds credentials where every AWS tool looks for them, and finds new ones when they expire. */
export function defaultCredentials(region: string) {
  return defaultProvider({ clientConfig: { region } });
}
