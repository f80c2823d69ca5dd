import type { Operation } from '../exchange.ts';
import type { Parameters } from '../protocol/form.ts';
import type { Answer } from '../service.ts';
import type { ReceivedRequest } from '../signature.ts';
import { errorBody, githubError, notFound, rateLimited, secondaryRateLimit } from './errors.ts';
import { type GitHub, tokenIn } from './github.ts';
import type { Json } from './shapes.ts';

interface Route {
  /** The operation's id in GitHub's OpenAPI description. */
  readonly action: string;
  readonly path: RegExp;
  authorize(github: GitHub, request: ReceivedRequest, parameters: Parameters): void;
  answer(github: GitHub, parameters: Parameters): Json;
}

const repositoryOf = ({ owner, repo }: Parameters): string => `${owner}/${repo}`;

const readsActions = (github: GitHub, { headers }: ReceivedRequest, parameters: Parameters): void =>
  github.authorize(headers.authorization, repositoryOf(parameters));

const actions = (path: string): RegExp =>
  new RegExp(`^/github/api/repos/(?<owner>[^/]+)/(?<repo>[^/]+)/actions/${path}$`);

const routes: readonly Route[] = [
  {
    action: 'actions/get-job-for-workflow-run',
    path: actions('jobs/(?<job_id>\\d+)'),
    authorize: readsActions,
    answer: (github, parameters) =>
      github.job(repositoryOf(parameters), parameters['job_id'] ?? ''),
  },
  {
    action: 'actions/get-workflow-run',
    path: actions('runs/(?<run_id>\\d+)'),
    authorize: readsActions,
    answer: (github, parameters) =>
      github.run(repositoryOf(parameters), parameters['run_id'] ?? ''),
  },
  {
    action: 'actions/get-workflow-run-attempt',
    path: actions('runs/(?<run_id>\\d+)/attempts/(?<attempt_number>\\d+)'),
    authorize: readsActions,
    answer: (github, parameters) =>
      github.run(
        repositoryOf(parameters),
        parameters['run_id'] ?? '',
        parameters['attempt_number'] ?? '',
      ),
  },
  {
    action: 'oidc/token',
    path: /^\/github\/oidc\/token$/,
    authorize({ oidc }, { headers }) {
      if (tokenIn(headers.authorization) === oidc.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN) return;
      throw githubError(401, 'Unauthorized');
    },
    answer({ oidc, serverUrl }, { audience }) {
      const [owner] = oidc.job.repository.split('/');
      const value = oidc.issue(audience ?? `${serverUrl}/${owner}`);
      return { count: value.length, value };
    },
  },
];

/** Whether a request is for GitHub and not for AWS. */
export const isForGitHub = ({ url }: ReceivedRequest): boolean =>
  url.pathname.startsWith('/github/');

/** Reads what a request asks of GitHub. */
export function githubOperation(
  github: GitHub,
  request: ReceivedRequest,
  now: number,
  region: string,
): Operation {
  const { pathname, searchParams } = request.url;
  const route =
    request.method === 'GET' ? routes.find(({ path }) => path.test(pathname)) : undefined;
  const parameters: Parameters = {
    ...Object.fromEntries(searchParams),
    ...route?.path.exec(pathname)?.groups,
  };
  let headers: Record<string, string> = {};
  return {
    service: 'github',
    action: route?.action ?? `${request.method} ${pathname}`,
    parameters,
    region,
    accessKeyId: undefined,
    contentType: 'application/json; charset=utf-8',
    requestIdHeader: 'x-github-request-id',
    throttling: secondaryRateLimit(429, 60),

    async authenticate() {
      if (!route) throw notFound;
      if (route.action !== 'oidc/token') {
        headers = github.rateLimit.count(now);
        if (github.rateLimit.isOver) throw rateLimited;
      }
      route.authorize(github, request, parameters);
    },

    perform(): Answer {
      if (!route) throw notFound;
      return { status: 200, body: JSON.stringify(route.answer(github, parameters)), headers };
    },

    failure: (error) => ({
      status: error.status,
      body: errorBody(error),
      headers: { ...headers, ...error.headers },
    }),
  };
}
