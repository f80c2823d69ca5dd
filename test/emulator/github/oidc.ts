import { randomUUID } from 'node:crypto';
import type { IdentityProvider } from '../sts/identity-provider.ts';
import { type Claims, createTokenSigner } from './tokens.ts';

const lifeSeconds = 5 * 60;

/** The job that asks for tokens, as their claims tell it. */
export interface OidcJob {
  readonly repository: string;
  readonly ref: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** The deployment environment, which takes the place of the ref in `sub`. */
  readonly environment?: string;
}

/** GitHub's OpenID Connect provider, and the endpoint where a job asks it for a token. */
export interface Oidc {
  /** The job that asks; a test may put another in its place. */
  job: OidcJob;
  /** Claims that take the place of those of the job. */
  claims: Claims;
  /** The variables of a job that has `permissions: id-token: write`. */
  readonly variables: {
    readonly ACTIONS_ID_TOKEN_REQUEST_URL: string;
    readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string;
  };
  /** The provider as IAM knows it. */
  readonly provider: IdentityProvider;
  /** Every token so far. */
  readonly issued: readonly string[];
  /** A token for this audience, as the endpoint would answer it now. */
  issue(audience: string, claims?: Claims): string;
}

export function createOidc(url: string, now: () => number): Oidc {
  const issuer = 'https://token.actions.githubusercontent.com';
  const signer = createTokenSigner('emulated-github-key');
  const issued: string[] = [];
  const oidc: Oidc = {
    job: {
      repository: 'octo-org/octo-repo',
      ref: 'refs/heads/main',
      runId: '1000000001',
      runAttempt: '1',
    },
    claims: {},
    variables: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/github/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: `request-token-${randomUUID()}`,
    },
    provider: { issuer, audiences: ['sts.amazonaws.com'], key: signer.key },
    issued,
    issue(audience, claims = {}) {
      const iat = Math.floor(now() / 1000);
      const token = signer.sign({
        jti: randomUUID(),
        iss: issuer,
        aud: audience,
        ...claimsOf(oidc.job),
        nbf: iat - 10 * 60,
        exp: iat + lifeSeconds,
        iat,
        ...oidc.claims,
        ...claims,
      });
      issued.push(token);
      return token;
    },
  };
  return oidc;
}

function claimsOf({ repository, ref, runId, runAttempt, environment }: OidcJob): Claims {
  const [owner] = repository.split('/');
  return {
    sub: `repo:${repository}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`,
    repository,
    repository_owner: owner,
    ref,
    ...(environment !== undefined && { environment }),
    run_id: runId,
    run_number: '1',
    run_attempt: runAttempt,
    event_name: 'push',
    workflow: 'Warehouse tests',
    job_workflow_ref: `${repository}/.github/workflows/tests.yml@${ref}`,
    runner_environment: 'github-hosted',
  };
}
