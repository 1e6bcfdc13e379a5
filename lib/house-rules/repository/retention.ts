import { deleteFilesOfDraft } from '#lib/attachments/commands.ts';
import type { Setting } from '#lib/organisation/settings.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

export type Periods = Pick<Setting<'retention'>, 'draftDays' | 'invitationDays'>;
/** What has served its time, by kind */
export type Overdue = { readonly drafts: number; readonly invitations: number };

const before = (now: Temporal.Instant, days: number): Date => toDate(now.subtract({ hours: 24 * days }));

/** Never filed: a filed one stays, so that filing it twice answers with the same request. */
const idleDrafts = (districtId: number, { draftDays }: Periods, now: Temporal.Instant) => ({
  districtId,
  filedCaseId: null,
  updatedAt: { lt: before(now, draftDays) },
});

/** Over since long, taken or not; who became a member stands with the company and in the audit. */
const oldInvitations = (districtId: number, { invitationDays }: Periods, now: Temporal.Instant) => ({
  districtId,
  expiresAt: { lt: before(now, invitationDays) },
});

export async function countOverdue(
  db: Db,
  districtId: number,
  periods: Periods,
  now: Temporal.Instant,
): Promise<Overdue> {
  const [drafts, invitations] = await Promise.all([
    db.caseDraft.count({ where: idleDrafts(districtId, periods, now) }),
    db.invitation.count({ where: oldInvitations(districtId, periods, now) }),
  ]);
  return { drafts, invitations };
}

/** Deletes them in the caller's transaction, at most so many drafts; answers with the storage keys of files to remove. */
export async function deleteOverdue(
  tx: Tx,
  districtId: number,
  { periods, now, most }: { readonly periods: Periods; readonly now: Temporal.Instant; readonly most: number },
): Promise<Overdue & { readonly files: readonly string[] }> {
  const drafts = await tx.caseDraft.findMany({
    where: idleDrafts(districtId, periods, now),
    select: { id: true, caseId: true },
    take: most,
  });
  const files: string[] = [];
  for (const draft of drafts) files.push(...(await deleteFilesOfDraft(tx, { districtId, ...draft })));
  await tx.caseDraft.deleteMany({ where: { districtId, id: { in: drafts.map(({ id }) => id) } } });
  const { count: invitations } = await tx.invitation.deleteMany({ where: oldInvitations(districtId, periods, now) });
  return { drafts: drafts.length, invitations, files };
}
