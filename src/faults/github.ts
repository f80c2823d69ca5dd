import type { FaultRow } from './row.ts';

/**
 * The failures of GitHub's API. `src/github/` gives them codes by the status and the headers, because what GitHub
 * says in words may be anything.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
export const githubFaults: readonly FaultRow[] = [
  {
    codes: ['NoGitHubToken'],
    kind: 'refuses-all',
    title: 'No GitHub token',
    meaning: 'The input github-token is empty, so GitHub was not asked whether jobs are over.',
    remedy: 'Leave github-token out, and give the job the permission actions: read.',
  },
  {
    codes: ['OtherGitHubServer'],
    kind: 'elsewhere',
    title: 'Lease of another GitHub server',
    meaning: 'The run of the lease is on another GitHub server than this workflow.',
    remedy: 'Run a sweep in a repository on that server too.',
  },
  {
    codes: ['GitHubUnauthorized'],
    kind: 'refuses-all',
    title: 'GitHub token not accepted',
    meaning: 'GitHub does not accept the token, so it is not known whether the job is over.',
    remedy: 'Leave github-token out, or check that the token is valid and not expired.',
  },
  {
    codes: ['GitHubRateLimited'],
    kind: 'refuses-all',
    title: 'GitHub rate limit reached',
    meaning:
      'GitHub accepts no more requests for a while, so it is not known whether the job is over.',
    remedy: 'The next sweep asks again. Sweep less often, or use the token of a GitHub App.',
  },
  {
    codes: ['GitHubDenied'],
    title: 'Access denied by GitHub',
    meaning: 'The token may not read the job, so it is not known whether the job is over.',
    remedy: 'Give the job the permission actions: read.',
  },
  {
    codes: ['GitHubNotFound'],
    kind: 'elsewhere',
    title: 'Not found on GitHub',
    meaning:
      'GitHub does not show the job to this token: it was deleted, it belongs to another repository, or the permission actions: read is missing.',
    remedy:
      'Run a sweep in each repository that leases, or use a token that may read all of them. A lease that stays unknown is revoked when it expires.',
  },
  {
    codes: ['GitHubFailed'],
    passes: true,
    title: 'GitHub failed',
    meaning: 'GitHub failed, so it is not known whether the job is over.',
    remedy: 'The next sweep asks again. See https://www.githubstatus.com if it persists.',
  },
  {
    codes: ['GitHubUnreachable'],
    passes: true,
    title: 'No response from GitHub',
    meaning: 'GitHub did not respond in time, so it is not known whether the job is over.',
    remedy: "Check the runner's network, and the variables GITHUB_API_URL and HTTPS_PROXY.",
  },
  {
    codes: ['GitHubUnclear'],
    title: 'Unclear response from GitHub',
    meaning: 'The response does not clearly say whether the job is over. {detail}',
    remedy: 'Check the variables GITHUB_API_URL and HTTPS_PROXY.',
  },
  {
    codes: ['GitHubNotAsked'],
    title: 'GitHub was not asked',
    meaning: 'The time of the lease was not known, and GitHub was not asked about its job.',
    remedy: 'The next sweep asks again.',
  },
];
