import type { Preflight } from '../../domain/preflight.ts';
import type { Options } from '../../domain/revoke-request.ts';
import type { Fault } from '../../faults/fault.ts';
import { annotate } from '../../runner/log.ts';
import { explanationsOf, groupedText } from '../sentences.ts';

/** Tells the user what the end of the job will meet. An error says what would keep it from revoking. */
export function publishPreflight(found: readonly Preflight[], { region, dryRun }: Options): void {
  const refused = found.flatMap(({ rules, fault }) => (fault ? [{ rules, fault }] : []));
  for (const [title, same] of Map.groupBy(refused, ({ fault }) => fault.title)) {
    const message = explanationsOf(same, ({ rules, fault }) => {
      const named = `${groupedText(rules)} (${region})`;
      return `The end of the job may not be able to revoke ${named}. ${fault.message}`;
    });
    annotate({ level: 'error', title, message });
  }

  const present = found.flatMap((each) => each.present);
  if (present.length > 0 && !dryRun) {
    const them = present.length === 1 ? 'it' : 'them';
    annotate({
      level: 'notice',
      title: 'Rule already there',
      message: `Already there before this job opened anything: ${groupedText(present)} (${region}). Another job or person opened ${them}. This job will revoke ${them} when it ends.`,
    });
  }

  const unseen = found.flatMap(({ rules, unseen }) => (unseen ? [{ rules, fault: unseen }] : []));
  if (unseen.length > 0) {
    const message = explanationsOf(unseen, ({ fault }: { fault: Fault }) => fault.message);
    annotate({ level: 'notice', title: 'Group not described', message });
  }
}
