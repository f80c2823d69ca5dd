import * as core from '@actions/core';
import { turn, warmUp } from '../aws/warm-up.ts';
import { likelyRequest } from '../inputs/likely-request.ts';
import { type Agents, agentsFor } from '../network/agents.ts';

/**
 * Opens the connection for the first request of a step, before its code is loaded and its inputs are checked. Sends
 * nothing: where the inputs are then refused, nobody uses it.
 */
export async function connectEarly(): Promise<Agents> {
  const { env } = process;
  const agents = agentsFor(env);
  const first = likelyRequest(core.getInput, env);
  if (first) warmUp(agents, first, env);
  await turn();
  return agents;
}
