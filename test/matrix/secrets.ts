import { exampleCredentials, type Session } from '../emulator/credentials.ts';

/** Temporary credentials, for the rows that need some. */
export const session: Session = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'anotherSecret/OfATemporarySession/EXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjEXAMPLETOKEN//////////wEaCXVzLWVhc3QtMSJ==',
};

/** What a proxy asks for, where it asks. */
export const proxyCredentials = 'octocat:p@ss/w0rd-EXAMPLE';

const password = proxyCredentials.slice('octocat:'.length);

/** What no log, output, state or summary may hold, in whatever spelling. */
export const secrets: readonly string[] = [
  exampleCredentials.secretAccessKey,
  session.secretAccessKey,
  session.sessionToken,
  password,
  Buffer.from(proxyCredentials).toString('base64'),
].flatMap((secret) => [secret, encodeURIComponent(secret)]);
