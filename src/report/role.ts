import type { WiderSession } from '../domain/role.ts';
import { say } from '../runner/log.ts';

/** Tells the log that a session of a role may do more than its step needs, and why. */
export function announceWiderSession(wider: WiderSession, region: string): void {
  const texts: Record<WiderSession, string> = {
    'every-group': `There are too many groups for a session policy, so this session may do the same to every group in ${region} that its role allows.`,
    'role-alone': 'No session policy fits, so the role alone limits what this session may do.',
  };
  say(texts[wider]);
}
