export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Temporary credentials, as AWS STS gives them out. */
export interface Session extends Credentials {
  readonly sessionToken: string;
  readonly expired?: boolean;
}

/** The credentials of AWS's own documentation; the emulator accepts them without a token. */
export const exampleCredentials: Credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
