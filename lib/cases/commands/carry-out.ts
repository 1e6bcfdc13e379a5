import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import type { Tx } from '#lib/platform/db.ts';
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
import { type Actor, actorOf } from '../repository/history.ts';
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

type Circumstances = {
  readonly directory: Directory;
  readonly now: Temporal.Instant;
  readonly draw: number;
  /** who is written down, where it is not the viewer: somebody with a one-time link has no account */
  readonly actor?: Actor;
};

/** Locks and loads, authorises, decides and saves, in the caller's transaction. Refuses what `giveCommand` does. */
export async function carryOut<N extends CommandName>(
  tx: Tx,
  viewer: Viewer,
  order: Order<N>,
  { directory, now, draw, actor }: Circumstances,
): Promise<Result<CaseState>> {
  const { districtId } = viewer;
  const rules = rulesOf(directory);
  const locked = await lockCase(tx, districtId, order.number, casesAskedAbout(order));
  if (!locked || !isVisibleTo(viewer, locked.state)) return refuse('not-found');
  const { state: before, head } = locked;
  if (order.version !== undefined && order.version !== before.version) {
    return refuse('version-conflict', await whoWasFirst(tx, viewer, before));
  }
  const acting = { viewer, now, rules, draw };
  const today = now.toZonedDateTimeISO(directory.district.timeZone).toPlainDate();
  const facts = await gatherFacts(tx, viewer, before, order, today);
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
    actor: actor ?? actorOf(viewer, before),
    now,
    rules,
    raisesVersion: needsVersion(LIFE_CYCLE[order.command]),
  };
  const after = await saveChange(tx, change);
  if (parts) await fileParts(tx, directory, { parent: after, parts, viewer, now });
  if (after.status === 'draft') await draftFromUndone(tx, viewer, after);
  if (after.parentId) await settleParent(tx, directory, { part: after, now });
  return ok(after);
}

/** The history says which files came with an act; they come with its first event. */
const withFiles = (events: readonly NewEvent[], files: readonly string[]): readonly NewEvent[] =>
  files.length === 0
    ? events
    : events.map((event, at) => (at === 0 ? { ...event, data: { ...event.data, files } } : event));
