import { deleteFilesOfDraft } from '#lib/attachments/commands.ts';
import type { Setting } from '#lib/organisation/settings.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';

export type Periods = Pick<Setting<'retention'>, 'draftDays' | 'invitationDays' | 'linkDays' | 'exportRecordDays'>;
/** What has served its time, by kind */
export type Overdue = {
  readonly drafts: number;
  readonly invitations: number;
  readonly links: number;
  readonly exports: number;
};

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

/** Until then whoever opens an old link is told that it is over. */
const oldLinks = (districtId: number, { linkDays }: Periods, now: Temporal.Instant) => ({
  districtId,
  expiresAt: { lt: before(now, linkDays) },
});

/** Refused, or approved and no longer to be fetched; one that still waits for its decision stays. The audit keeps who took what along. */
const oldExports = (districtId: number, { exportRecordDays }: Periods, now: Temporal.Instant) => {
  const lt = before(now, exportRecordDays);
  return { districtId, decidedAt: { lt }, OR: [{ expiresAt: null }, { expiresAt: { lt } }] };
};

export async function countOverdue(
  db: Db,
  districtId: number,
  periods: Periods,
  now: Temporal.Instant,
): Promise<Overdue> {
  const [drafts, invitations, links, exports] = await Promise.all([
    db.caseDraft.count({ where: idleDrafts(districtId, periods, now) }),
    db.invitation.count({ where: oldInvitations(districtId, periods, now) }),
    db.caseLink.count({ where: oldLinks(districtId, periods, now) }),
    db.caseExport.count({ where: oldExports(districtId, periods, now) }),
  ]);
  return { drafts, invitations, links, exports };
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
  const { count: links } = await tx.caseLink.deleteMany({ where: oldLinks(districtId, periods, now) });
  const { count: exports } = await tx.caseExport.deleteMany({ where: oldExports(districtId, periods, now) });
  return { drafts: drafts.length, invitations, links, exports, files };
}
