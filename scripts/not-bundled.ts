// Replaces @actions/http-client (which brings undici) and @actions/exec in the bundle. This action requests no
// OIDC token and runs no program, and loading them would cost a third of the step's time.

/** Throws when it is used. If you need the real package, remove it from tsconfig.bundle.json. */
class NotBundled {
  constructor() {
    throw new Error('This package is not in the bundle: see tsconfig.bundle.json.');
  }
}

const getExecOutput = () => new NotBundled();

export { getExecOutput, NotBundled as BearerCredentialHandler, NotBundled as HttpClient };
