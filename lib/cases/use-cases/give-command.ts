import type { Viewer } from '#lib/access/domain/viewer.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { needsVersion } from '../domain/command.ts';
import type { InputOf } from '../domain/inputs.ts';
import { decideCommand, insteadOfWhom, LIFE_CYCLE } from '../domain/life-cycle.ts';
import type { CommandName } from '../domain/names.ts';
import type { CaseState, NewEvent } from '../domain/state.ts';
import { isVisibleTo } from '../domain/visibility.ts';
import { rulesOf } from '../house-rules.ts';
import { whoWasFirst } from '../queries/who-was-first.ts';
import { lockCase, saveChange } from '../repository/change.ts';
import { draftFromUndone } from '../repository/drafts.ts';
import { casesAskedAbout, gatherFacts } from '../repository/facts.ts';
import { joinFiles } from '../repository/filing.ts';
import { fileParts, settleParent } from '../repository/parts.ts';

export type Order<N extends CommandName> = {
  readonly number: string;
  readonly command: N;
  readonly input: InputOf<N>;
  /** the version the person saw; needed where the status changes */
  readonly version?: number;
  /** files uploaded by this person that belong to what is said; they join the case with it */
  readonly attachmentIds?: readonly string[];
};

/** Chance decides which answers are sampled; replaced in tests. */
export type Chance = () => number;

/**
 * Gives a command on a case: lock and load, authorise, decide, save, in one transaction in which exactly one writer wins.
 * Refuses `not-found` for a case the person may not know of, `version-missing`, `version-conflict` with who was first, and
 * `attachment-missing` for a file that is not the person's own or gone.
 */
export async function giveCommand<N extends CommandName>(
  db: Db,
  viewer: Viewer,
  order: Order<N>,
  now: Temporal.Instant,
  chance: Chance = Math.random,
): Promise<Result<CaseState>> {
  const { districtId } = viewer;
  const directory = await getDirectory(db, districtId);
  const rules = rulesOf(directory);
  const raisesVersion = needsVersion(LIFE_CYCLE[order.command]);
  if (raisesVersion && order.version === undefined) return refuse('version-missing', {}, 'version');

  return db.$transaction(async (tx) => {
    const locked = await lockCase(tx, districtId, order.number, casesAskedAbout(order));
    if (!locked || !isVisibleTo(viewer, locked.state)) return refuse('not-found');
    const { state: before, head } = locked;
    if (order.version !== undefined && order.version !== before.version) {
      return refuse('version-conflict', await whoWasFirst(tx, viewer, before));
    }
    const acting = { viewer, now, rules, draw: chance() };
    const facts = await gatherFacts(tx, viewer, before, order);
    const decided = decideCommand(order.command, before, order.input, acting, facts);
    if (!decided.ok) return decided;
    const { next, parts } = decided.value;
    const audience = decided.value.events[0]?.audience ?? 'staff';
    const joining = { districtId, userId: viewer.userId, caseId: before.id, audience };
    const files = await joinFiles(tx, joining, order.attachmentIds ?? []);
    if (!files) return refuse('attachment-missing', {}, 'attachmentIds');
    const insteadOf = insteadOfWhom(order.command, before, acting);
    const events = withFiles(decided.value.events, files).map((event) =>
      insteadOf ? { ...event, data: { ...event.data, insteadOf } } : event,
    );
    const change = {
      districtId,
      before,
      after: next,
      head,
      events,
      viewer,
      now,
      calendar: rules.calendar,
      raisesVersion,
    };
    const after = await saveChange(tx, change);
    if (parts) await fileParts(tx, directory, { parent: after, parts, viewer, now });
    if (after.status === 'draft') await draftFromUndone(tx, viewer, after);
    if (after.parentId) await settleParent(tx, directory, { part: after, viewer, now });
    return ok(after);
  });
}

/** The history says which files came with an act; they come with its first event. */
const withFiles = (events: readonly NewEvent[], files: readonly string[]): readonly NewEvent[] =>
  files.length === 0
    ? events
    : events.map((event, at) => (at === 0 ? { ...event, data: { ...event.data, files } } : event));
