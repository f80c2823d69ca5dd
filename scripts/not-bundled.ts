// Stands in the bundle for @actions/http-client (which brings undici) and @actions/exec. This action asks for
// no OIDC token and runs no program, and loading them would cost a third of the step's time.

/** Refuses to be used: whoever needs the real one takes its package out of tsconfig.bundle.json. */
class NotBundled {
  constructor() {
    throw new Error('This package is not in the bundle: see tsconfig.bundle.json.');
  }
}

const getExecOutput = () => new NotBundled();

export { getExecOutput, NotBundled as BearerCredentialHandler, NotBundled as HttpClient };
