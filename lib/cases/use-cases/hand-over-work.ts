import { closeAccount } from '#lib/access/commands/close-account.ts';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { recordAudit } from '#lib/audit/record.ts';
import { handOverSeats } from '#lib/enterprises/commands/hand-over-seats.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import type { CaseState, NewEvent } from '../domain/state.ts';
import { rulesOf } from '../house-rules.ts';
import { listAssignedWork, listWorkUnits } from '../queries/assigned-work.ts';
import { lockCase, saveChange } from '../repository/change.ts';
import { actorOf } from '../repository/history.ts';

export type HandOver = { readonly userId: string; readonly successorId: string; readonly address: string | null };

/**
 * Passes all open work of somebody who leaves to a colleague, and their seats in companies' teams as far as the colleague's posts
 * allow, and closes the account, in one act: either all of it is passed on or nothing. Each history says who has it now. Refuses `forbidden`, `own-account`, `successor-elsewhere` with a unit in which
 * the successor has no post, and what closing an account refuses.
 */
export async function handOverWork(
  db: Db,
  viewer: Viewer,
  { userId, successorId, address }: HandOver,
  now: Temporal.Instant,
): Promise<Result<{ cases: number; teams: number; teamsLeft: number }>> {
  if (!can(viewer, 'people:manage')) return refuse('forbidden');
  if (userId === viewer.userId) return refuse('own-account');
  const { districtId } = viewer;
  const directory = await getDirectory(db, districtId);
  const rules = rulesOf(directory);
  const today = now.toZonedDateTimeISO(directory.district.timeZone).toPlainDate();
  try {
    return await db.$transaction(async (tx) => {
      const work = await listAssignedWork(tx, districtId, userId);
      const units = userId === successorId ? [] : await listWorkUnits(tx, { districtId, userId: successorId }, today);
      const elsewhere = work.find(({ unitCode }) => !units.includes(unitCode));
      if (elsewhere || userId === successorId) {
        return refuse('successor-elsewhere', { unit: elsewhere?.unitCode ?? '' }, 'successorId');
      }
      const numbers = [...new Set(work.map(({ number }) => number))];
      for (const number of numbers) {
        const locked = await lockCase(tx, districtId, number);
        if (!locked) continue;
        const { after, events } = passOn(locked.state, userId, successorId);
        const change = { districtId, before: locked.state, after, head: locked.head, events, now, rules };
        if (events.length > 0)
          await saveChange(tx, { ...change, actor: actorOf(viewer, locked.state), raisesVersion: false });
      }
      const leaving = { districtId, userId, successorId, actorId: viewer.userId, now, today };
      const { passed: teams, left: teamsLeft } = await handOverSeats(tx, leaving);
      const closed = await closeAccount(tx, viewer, { userId, address }, now);
      if (!closed.ok) throw new Undone(closed);
      const data = { successorId, cases: numbers.length, teams, teamsLeft };
      const entry = { districtId, at: now, actorId: viewer.userId, subject: userId, address, data };
      await recordAudit(tx, { ...entry, action: 'work-handed-over' });
      return ok({ cases: numbers.length, teams, teamsLeft });
    });
  } catch (error) {
    if (error instanceof Undone) return error.refused;
    throw error;
  }
}

/** Takes back what was passed on where the account cannot be closed. */
class Undone extends Error {
  readonly refused: Extract<Result<null>, { ok: false }>;
  constructor(refused: Extract<Result<null>, { ok: false }>) {
    super(refused.refusal.code);
    this.refused = refused;
  }
}

function passOn(state: CaseState, from: string, to: string): { after: CaseState; events: NewEvent[] } {
  const isTheirs = (each: CaseState['assignments'][number]) => each.assigneeId === from && each.endedAt === null;
  const events = state.assignments.filter(isTheirs).map(
    ({ unitCode }): NewEvent => ({
      type: 'assigned',
      audience: 'staff',
      data: { unit: unitCode, assigneeId: to, handedOverFrom: from },
    }),
  );
  const assignments = state.assignments.map((each) => (isTheirs(each) ? { ...each, assigneeId: to } : each));
  return { after: { ...state, assignments, handlerIds: [...new Set([...state.handlerIds, to])] }, events };
}
