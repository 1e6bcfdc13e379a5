import { deleteFilesOfDraft } from '#lib/attachments/commands.ts';
import type { Setting } from '#lib/organisation/settings.ts';
import type { Db, Tx } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import { eraseComplaints } from '#lib/site/commands/erase-complaints.ts';
import { countServedConsents, eraseServedConsents } from '#lib/site/commands/erase-consents.ts';

type Scope = { readonly districtId: number; readonly before: Date };
type Deleted = { readonly count: number; readonly files?: readonly string[] };
type Kept = {
  /** the setting that says for how many days */
  readonly period: keyof Setting<'retention'>;
  readonly count: (db: Db, scope: Scope) => Promise<number>;
  /** at most so many, where each is more than a row */
  readonly erase: (tx: Tx, scope: Scope, most: number) => Promise<Deleted>;
};

/** Never filed: a filed one stays, so that filing it twice answers with the same request. */
const idleDrafts = ({ districtId, before }: Scope) => ({ districtId, filedCaseId: null, updatedAt: { lt: before } });

/** Invitations and links over since long, taken or not: until then whoever opens one is told that it is over. */
const overSince = ({ districtId, before }: Scope) => ({ districtId, expiresAt: { lt: before } });

/** Refused, or approved and no longer to be fetched; one that still waits for its decision stays. The audit keeps who took what along. */
const oldExports = ({ districtId, before: lt }: Scope) => ({
  districtId,
  decidedAt: { lt },
  OR: [{ expiresAt: null }, { expiresAt: { lt } }],
});

/** Answered, and nothing written since; what still awaits an answer stays. */
const oldComplaints = ({ districtId, before }: Scope) => ({
  districtId,
  awaitsAnswer: false,
  lastWrittenAt: { lt: before },
});

/** Approved, refused or withdrawn; who belongs to a company stands with it, and how they came in is in the audit. */
const oldClaims = ({ districtId, before }: Scope) => ({
  districtId,
  status: { not: 'waiting' },
  decidedAt: { lt: before },
});

/** With the companies they listed, thousands of each: as few a night as keep the transaction short. */
const TRIALS_A_NIGHT = 20;
const oldTrials = ({ districtId, before }: Scope) => ({ districtId, startedAt: { lt: before } });
/** Loaded, tried or left lying; one that is being worked on stays. What a list changed is in the companies' histories. */
const oldLists = ({ districtId, before: lt }: Scope) => ({
  districtId,
  state: { notIn: ['trying', 'loading'] },
  OR: [{ finishedAt: { lt } }, { finishedAt: null, sentAt: { lt } }],
});

/** ZIPs of booklets that can no longer be fetched: the file goes, and that it was made stays. */
const oldBooklets = ({ districtId, before }: Scope) => ({ districtId, state: 'done', finishedAt: { lt: before } });

/** Every kind of data that is kept for a time, by the name it has in the audit. */
const KINDS = {
  drafts: {
    period: 'draftDays',
    count: (db, scope) => db.caseDraft.count({ where: idleDrafts(scope) }),
    erase: eraseDrafts,
  },
  invitations: {
    period: 'invitationDays',
    count: (db, scope) => db.invitation.count({ where: overSince(scope) }),
    erase: (tx, scope) => tx.invitation.deleteMany({ where: overSince(scope) }),
  },
  links: {
    period: 'linkDays',
    count: (db, scope) => db.caseLink.count({ where: overSince(scope) }),
    erase: (tx, scope) => tx.caseLink.deleteMany({ where: overSince(scope) }),
  },
  exports: {
    period: 'exportRecordDays',
    count: (db, scope) => db.caseExport.count({ where: oldExports(scope) }),
    erase: (tx, scope) => tx.caseExport.deleteMany({ where: oldExports(scope) }),
  },
  complaints: {
    period: 'complaintDays',
    count: (db, scope) => db.complaint.count({ where: oldComplaints(scope) }),
    erase: async (tx, scope) => ({ count: await eraseComplaints(tx, oldComplaints(scope)) }),
  },
  consents: {
    period: 'consentDays',
    count: countServedConsents,
    erase: async (tx, scope) => ({ count: await eraseServedConsents(tx, scope) }),
  },
  claims: {
    period: 'claimDays',
    count: (db, scope) => db.enterpriseClaim.count({ where: oldClaims(scope) }),
    erase: eraseClaims,
  },
  trials: {
    period: 'trialDays',
    count: (db, scope) => db.policyTrial.count({ where: oldTrials(scope) }),
    erase: eraseTrials,
  },
  booklets: {
    period: 'exportDays',
    count: (db, scope) => db.bookletBatch.count({ where: oldBooklets(scope) }),
    erase: eraseBooklets,
  },
  lists: {
    period: 'listDays',
    count: (db, scope) => db.enterpriseList.count({ where: oldLists(scope) }),
    erase: eraseLists,
  },
} as const satisfies Record<string, Kept>;

export type KeptKind = keyof typeof KINDS;
export const KEPT_KINDS = Object.keys(KINDS) as KeptKind[];
export type Periods = Pick<Setting<'retention'>, (typeof KINDS)[KeptKind]['period']>;
/** What has served its time, by kind */
export type Overdue = { readonly [K in KeptKind]: number };

const scopeOf = (kind: KeptKind, districtId: number, periods: Periods, now: Temporal.Instant): Scope => ({
  districtId,
  before: toDate(now.subtract({ hours: 24 * periods[KINDS[kind].period] })),
});

export async function countOverdue(
  db: Db,
  districtId: number,
  periods: Periods,
  now: Temporal.Instant,
): Promise<Overdue> {
  const counted = await Promise.all(
    KEPT_KINDS.map(
      async (kind) => [kind, await KINDS[kind].count(db, scopeOf(kind, districtId, periods, now))] as const,
    ),
  );
  return Object.fromEntries(counted) as Overdue;
}

/** Deletes them in the caller's transaction, at most so many drafts, claims and lists; answers with the storage keys of files to remove. */
export async function deleteOverdue(
  tx: Tx,
  districtId: number,
  { periods, now, most }: { readonly periods: Periods; readonly now: Temporal.Instant; readonly most: number },
): Promise<{ readonly counts: Overdue; readonly files: readonly string[] }> {
  const counts: [KeptKind, number][] = [];
  const files: string[] = [];
  for (const kind of KEPT_KINDS) {
    const kept: Kept = KINDS[kind];
    const deleted = await kept.erase(tx, scopeOf(kind, districtId, periods, now), most);
    counts.push([kind, deleted.count]);
    files.push(...(deleted.files ?? []));
  }
  return { counts: Object.fromEntries(counts) as Overdue, files };
}

async function eraseDrafts(tx: Tx, scope: Scope, take: number): Promise<Deleted> {
  const { districtId } = scope;
  const drafts = await tx.caseDraft.findMany({ where: idleDrafts(scope), select: { id: true, caseId: true }, take });
  const files: string[] = [];
  for (const draft of drafts) files.push(...(await deleteFilesOfDraft(tx, { districtId, ...draft })));
  const { count } = await tx.caseDraft.deleteMany({ where: { districtId, id: { in: drafts.map(({ id }) => id) } } });
  return { count, files };
}

async function eraseTrials(tx: Tx, scope: Scope): Promise<Deleted> {
  const { districtId } = scope;
  const old = {
    where: oldTrials(scope),
    select: { id: true },
    orderBy: { startedAt: 'asc' },
    take: TRIALS_A_NIGHT,
  } as const;
  const trials = await tx.policyTrial.findMany(old);
  return tx.policyTrial.deleteMany({ where: { districtId, id: { in: trials.map(({ id }) => id) } } });
}

/** With the licences that were sent with them. */
async function eraseClaims(tx: Tx, scope: Scope, take: number): Promise<Deleted> {
  const { districtId } = scope;
  const claims = await tx.enterpriseClaim.findMany({
    where: oldClaims(scope),
    select: { id: true, licence: { select: { id: true, storageKey: true } } },
    take,
  });
  const { count } = await tx.enterpriseClaim.deleteMany({
    where: { districtId, id: { in: claims.map(({ id }) => id) } },
  });
  const licences = claims.flatMap(({ licence }) => licence ?? []);
  return { count, files: await eraseFiles(tx, districtId, licences) };
}

/** With the files they were read from. */
async function eraseLists(tx: Tx, scope: Scope, take: number): Promise<Deleted> {
  const { districtId } = scope;
  const lists = await tx.enterpriseList.findMany({
    where: oldLists(scope),
    select: { id: true, file: { select: { id: true, storageKey: true } } },
    take,
  });
  const { count } = await tx.enterpriseList.deleteMany({
    where: { districtId, id: { in: lists.map(({ id }) => id) } },
  });
  return {
    count,
    files: await eraseFiles(
      tx,
      districtId,
      lists.map(({ file }) => file),
    ),
  };
}

type StoredFile = { readonly id: string; readonly storageKey: string };

/** The rows of files that belong to no request; answers with the storage keys to remove. */
async function eraseFiles(tx: Tx, districtId: number, files: readonly StoredFile[]): Promise<string[]> {
  await tx.attachment.deleteMany({ where: { districtId, caseId: null, id: { in: files.map(({ id }) => id) } } });
  return files.map(({ storageKey }) => storageKey);
}

async function eraseBooklets(tx: Tx, scope: Scope, take: number): Promise<Deleted> {
  const { districtId } = scope;
  const batches = await tx.bookletBatch.findMany({
    where: oldBooklets(scope),
    select: { id: true, fileKey: true },
    take,
  });
  const { count } = await tx.bookletBatch.updateMany({
    where: { districtId, id: { in: batches.map(({ id }) => id) } },
    data: { state: 'expired', fileKey: null, fileSize: null },
  });
  return { count, files: batches.flatMap(({ fileKey }) => fileKey ?? []) };
}
