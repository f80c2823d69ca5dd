// Replaces undici, @actions/http-client (which brings undici too) and @actions/exec in the bundle. This action
// gives Octokit a `fetch` of its own and runs no program, and loading them would cost a third of the step's time.

/** Throws when it is used. If you need the real package, remove it from tsconfig.bundle.json. */
class NotBundled {
  constructor() {
    throw new Error('This package is not in the bundle: see tsconfig.bundle.json.');
  }
}

/** @actions/github makes one of these when it is loaded, for requests that it then never sends. */
class HttpClient {
  readonly getAgent = () => undefined;
  readonly getAgentDispatcher = () => undefined;
  readonly getJson = () => new NotBundled();
}

const getExecOutput = () => new NotBundled();
const fetch = () => new NotBundled();

export { fetch, getExecOutput, HttpClient, NotBundled as BearerCredentialHandler };
