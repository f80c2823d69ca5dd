import type { components } from '@octokit/openapi-types';
import type { JobInput, Json, RunInput } from './shapes.ts';

/** The schemas that GitHub publishes: the type check fails where a body is not as they say. */
type Schemas = components['schemas'];

/** The emulator tells little of a repository. */
type RunSchema = Omit<Schemas['workflow-run'], 'repository' | 'head_repository'>;

const sha = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d';
const epoch = new Date('2026-11-02T08:00:00Z');

/** Where the things of a repository are. */
interface Place {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** A job as `GET /repos/{owner}/{repo}/actions/jobs/{job_id}` answers it. */
export function jobBody(job: JobInput, { repository, apiUrl, serverUrl }: Place): Json {
  const { id, runId, runAttempt = 1, status, startedAt = epoch } = job;
  const api = `${apiUrl}/repos/${repository}`;
  return {
    id,
    run_id: runId,
    run_url: `${api}/actions/runs/${runId}`,
    run_attempt: runAttempt,
    node_id: nodeId('CR', id),
    head_sha: sha,
    url: `${api}/actions/jobs/${id}`,
    html_url: `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`,
    status,
    conclusion: conclusionOf(job),
    created_at: iso(startedAt),
    started_at: iso(startedAt),
    completed_at: status === 'completed' ? iso(job.completedAt ?? startedAt) : null,
    name: job.name ?? 'tests',
    steps: [],
    check_run_url: `${api}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'Warehouse tests',
    head_branch: 'main',
  } satisfies Schemas['job'];
}

/** A run as `GET /repos/{owner}/{repo}/actions/runs/{run_id}`, or the same of an attempt, answers it. */
export function runBody(run: RunInput, { repository, apiUrl, serverUrl }: Place): Json {
  const { id, attempt = 1, status, startedAt = epoch } = run;
  const api = `${apiUrl}/repos/${repository}`;
  const url = `${api}/actions/runs/${id}`;
  return {
    id,
    name: 'Warehouse tests',
    node_id: nodeId('WFR', id),
    head_branch: 'main',
    head_sha: sha,
    path: '.github/workflows/tests.yml',
    display_title: 'Warehouse tests',
    run_number: 1,
    event: 'push',
    status,
    conclusion: conclusionOf(run),
    workflow_id: 1,
    check_suite_id: 1,
    check_suite_node_id: nodeId('CS', 1),
    url,
    html_url: `${serverUrl}/${repository}/actions/runs/${id}`,
    pull_requests: [],
    created_at: iso(startedAt),
    updated_at: iso(run.updatedAt ?? startedAt),
    run_attempt: attempt,
    run_started_at: iso(startedAt),
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${api}/actions/workflows/1`,
    head_commit: null,
    repository: repositoryBody(repository, api, serverUrl),
    head_repository: repositoryBody(repository, api, serverUrl),
  } satisfies RunSchema & Json;
}

const repositoryBody = (repository: string, url: string, serverUrl: string): Json => ({
  id: 1,
  node_id: nodeId('R', 1),
  name: repository.split('/')[1],
  full_name: repository,
  private: true,
  url,
  html_url: `${serverUrl}/${repository}`,
});

const conclusionOf = ({ status, conclusion }: Pick<JobInput, 'status' | 'conclusion'>) =>
  status === 'completed' ? (conclusion ?? 'success') : null;

const nodeId = (prefix: string, id: number): string =>
  `${prefix}_${Buffer.from(String(id)).toString('base64url')}`;

const iso = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
