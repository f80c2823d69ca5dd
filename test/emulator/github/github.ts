import { jobBody, runBody } from './bodies.ts';
import { githubError, notFound } from './errors.ts';
import type { Oidc } from './oidc.ts';
import { RateLimit } from './rate-limit.ts';
import type { JobInput, Json, RunInput } from './shapes.ts';

/** What a token may do. */
export interface TokenGrant {
  /** The only repository that it reaches. */
  readonly repository: string;
  /** The permission `actions`; `read` unless told. */
  readonly actions?: 'read' | 'none';
}

/** The state behind GitHub's REST API, as far as it concerns jobs and workflow runs. */
export class GitHub {
  /** What `GITHUB_API_URL` takes. */
  readonly apiUrl: string;
  /** What `GITHUB_SERVER_URL` says. */
  readonly serverUrl = 'https://github.com';
  /** A token with `actions: read` on `octo-org/octo-repo`. */
  readonly token = 'ghs_emulatedTokenOfTheJob0000000000000000';
  /** Where a job asks for tokens of its own. */
  readonly oidc: Oidc;
  /** The hourly limit of all requests to the REST API. */
  readonly rateLimit = new RateLimit();
  readonly #tokens = new Map<string, TokenGrant>();
  readonly #jobs = new Map<string, JobInput>();
  readonly #runs = new Map<string, RunInput>();

  constructor(url: string, oidc: Oidc) {
    this.apiUrl = `${url}/github/api`;
    this.oidc = oidc;
    this.acceptToken(this.token, { repository: oidc.job.repository });
  }

  acceptToken(token: string, grant: TokenGrant): void {
    this.#tokens.set(token, grant);
  }

  revokeToken(token: string): void {
    this.#tokens.delete(token);
  }

  /** Puts a job there, in place of one of the same id. */
  putJob(job: JobInput): void {
    this.#jobs.set(`${this.#repository(job)}/${job.id}`, job);
  }

  /** Puts an attempt of a run there; the one with the highest number is the run itself. */
  putRun(run: RunInput): void {
    const { id, attempt = 1 } = run;
    this.#runs.set(`${this.#repository(run)}/${id}/${attempt}`, run);
  }

  deleteJob(id: number, repository?: string): void {
    this.#jobs.delete(`${this.#repository({ repository })}/${id}`);
  }

  /** Deletes a run with all its attempts. */
  deleteRun(id: number, repository?: string): void {
    const prefix = `${this.#repository({ repository })}/${id}/`;
    for (const key of [...this.#runs.keys()]) if (key.startsWith(prefix)) this.#runs.delete(key);
  }

  job(repository: string, id: string): Json {
    const job = this.#jobs.get(`${repository}/${id}`);
    if (!job) throw notFound;
    return jobBody(job, this.#place(repository));
  }

  run(repository: string, id: string, attempt?: string): Json {
    const attempts = [...this.#runs.entries()]
      .filter(([key]) => key.startsWith(`${repository}/${id}/`))
      .map(([, run]) => run)
      .sort((a, b) => (b.attempt ?? 1) - (a.attempt ?? 1));
    const run =
      attempt === undefined
        ? attempts[0]
        : attempts.find(({ attempt: number = 1 }) => String(number) === attempt);
    if (!run) throw notFound;
    return runBody(run, this.#place(repository));
  }

  /** Refuses a request that carries no token, another one, or one that may not read the repository. */
  authorize(authorization: string | undefined, repository: string): void {
    const token = tokenIn(authorization);
    if (token === undefined) throw githubError(401, 'Requires authentication');
    const grant = this.#tokens.get(token);
    if (!grant) throw githubError(401, 'Bad credentials');
    if (grant.repository.toLowerCase() !== repository.toLowerCase()) throw notFound;
    if (grant.actions === 'none') {
      throw githubError(403, 'Resource not accessible by integration');
    }
  }

  #repository({
    repository = this.oidc.job.repository,
  }: {
    readonly repository?: string | undefined;
  }) {
    return repository;
  }

  #place(repository: string) {
    return { repository, apiUrl: this.apiUrl, serverUrl: this.serverUrl };
  }
}

/** The token of an `Authorization` header, whose scheme is `Bearer` or `token`. */
export const tokenIn = (authorization = ''): string | undefined =>
  /^(?:bearer|token) (\S+)$/i.exec(authorization)?.[1];
