// Replaces in the bundle what @actions/core and @actions/github import and these actions do not use: undici,
// @actions/http-client (which brings undici too), @actions/exec and the plugins of Octokit. The actions give
// Octokit a `fetch` of their own and run no program, and loading all that would cost a third of the step's time.

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

/** Plugins of Octokit: a method for each of GitHub's thousand operations, and lists page by page. */
const paginateRest = () => ({});
const restEndpointMethods = () => ({});

// Octokit reads numbers with it that are too large for JSON.parse, which no id of GitHub's is.
const { parse: JSONParse, stringify: JSONStringify } = JSON;

const getExecOutput = () => new NotBundled();
const fetch = () => new NotBundled();

export {
  fetch,
  getExecOutput,
  HttpClient,
  JSONParse,
  JSONStringify,
  NotBundled as BearerCredentialHandler,
  paginateRest,
  restEndpointMethods,
};
