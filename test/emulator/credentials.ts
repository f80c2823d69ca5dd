import type { PolicyDocument } from './access/policy.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Temporary credentials, as AWS STS gives them out. */
export interface Session extends Credentials {
  readonly sessionToken: string;
  readonly expired?: boolean;
  /** When they expire, by the emulator's clock; never unless told. */
  readonly expiration?: Date;
  /** A session policy: what they may do at the most. Everything unless told. */
  readonly policy?: string | PolicyDocument;
}

/** The credentials of AWS's own documentation; the emulator accepts them without a token. */
export const exampleCredentials: Credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
