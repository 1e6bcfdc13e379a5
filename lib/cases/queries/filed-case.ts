import type { Viewer } from '#lib/access/domain/viewer.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { allowedCommands } from '../domain/life-cycle.ts';
import type { CaseStatus } from '../domain/names.ts';
import { isVisibleTo } from '../domain/visibility.ts';
import { rulesOf } from '../house-rules.ts';
import { stateOf } from '../repository/rows.ts';

/** What somebody is told right after filing. */
export type FiledCase = {
  readonly number: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly version: number;
  /** until when the office passes it on; null once it has */
  readonly passedOnBy: { readonly at: Temporal.Instant; readonly isProvisional: boolean } | null;
  /** until when it can be taken back; null when it no longer can */
  readonly undoUntil: Temporal.Instant | null;
  /** staff of a unit may file for a company without seeing the case afterwards */
  readonly isVisible: boolean;
  /** the draft it was taken back into */
  readonly draftId: string | null;
};

/** A case this person filed; null for any other, and for one of a company the person has left. */
export async function findFiledCase(
  db: Db,
  viewer: Viewer,
  number: string,
  now: Temporal.Instant,
): Promise<FiledCase | null> {
  const { districtId, userId } = viewer;
  const row = await db.case.findFirst({
    where: { districtId, number, filedById: userId },
    include: { assignments: true, clocks: true },
  });
  if (!row) return null;
  const state = stateOf(row);
  const rules = rulesOf(await getDirectory(db, districtId));
  const isVisible = isVisibleTo(viewer, state);
  if (viewer.kind === 'company' && !isVisible) return null;
  const canUndo =
    isVisible &&
    state.status === 'submitted' &&
    allowedCommands(state, { viewer, now, rules, draw: 1 }).includes('undo');
  const acceptance = state.clocks.find((clock) => clock.name === 'acceptance' && clock.stoppedAt === null);
  const draft =
    state.status === 'draft'
      ? await db.caseDraft.findFirst({
          where: { districtId, userId, caseId: state.id, filedCaseId: null },
          select: { id: true },
        })
      : null;
  return {
    number,
    title: state.title,
    status: state.status,
    version: state.version,
    passedOnBy: acceptance ? { at: acceptance.dueAt, isProvisional: acceptance.isProvisional } : null,
    undoUntil: canUndo ? state.submittedAt.add({ minutes: rules.limits.undoWindowMinutes }) : null,
    isVisible,
    draftId: draft?.id ?? null,
  };
}
