import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { unsealPersonalData } from '#lib/access/sealing.ts';
import type { Db } from '#lib/platform/db.ts';
import { toInstant, toInstantOrNull } from '#lib/shared/instants.ts';
import { groundsFor } from '../domain/visibility.ts';
import { stateOf } from '../repository/rows.ts';

export type ExportState = 'waiting' | 'approved' | 'refused' | 'over';

export type ExportLine = {
  readonly id: string;
  readonly askedBy: { readonly name: string; readonly nameEn: string | null; readonly login: string };
  readonly askedAt: Temporal.Instant;
  readonly purpose: string;
  readonly query: string;
  readonly rows: number;
  readonly state: ExportState;
  readonly expiresAt: Temporal.Instant | null;
  readonly note: string | null;
};

const LINES = 50;

/** What this person asked for, newest first. */
export const listOwnExports = (db: Db, { districtId, userId }: Viewer, now: Temporal.Instant): Promise<ExportLine[]> =>
  list(db, { districtId, askedById: userId }, now);

/** What waits for a decision of somebody else than who asked; nothing for whoever may not decide. */
export const listExportsToDecide = async (db: Db, viewer: Viewer, now: Temporal.Instant): Promise<ExportLine[]> =>
  can(viewer, 'exports:approve')
    ? list(db, { districtId: viewer.districtId, decidedAt: null, askedById: { not: viewer.userId } }, now)
    : [];

async function list(db: Db, where: object, now: Temporal.Instant): Promise<ExportLine[]> {
  const rows = await db.caseExport.findMany({
    where,
    orderBy: { askedAt: 'desc' },
    take: LINES,
    include: { askedBy: { select: { name: true, nameEn: true, login: true } } },
  });
  return rows.map(({ id, askedBy, askedAt, purpose, query, rows: count, isApproved, expiresAt, note }) => ({
    id,
    askedBy,
    askedAt: toInstant(askedAt),
    purpose,
    query,
    rows: count,
    state: stateOfExport({ isApproved, expiresAt: toInstantOrNull(expiresAt) }, now),
    expiresAt: toInstantOrNull(expiresAt),
    note,
  }));
}

export function stateOfExport(
  { isApproved, expiresAt }: { isApproved: boolean | null; expiresAt: Temporal.Instant | null },
  now: Temporal.Instant,
): ExportState {
  if (isApproved === null) return 'waiting';
  if (!isApproved || !expiresAt) return 'refused';
  return Temporal.Instant.compare(expiresAt, now) > 0 ? 'approved' : 'over';
}

export type ExportedContact = { readonly name: string; readonly phone: string; readonly email: string };

/** The contacts of cases this viewer may see, with the grounds for writing the reading down. */
export async function listExportedContacts(db: Db, viewer: Viewer, ids: readonly string[]) {
  const rows = await db.case.findMany({
    where: { districtId: viewer.districtId, id: { in: [...ids] } },
    include: { assignments: true, clocks: true },
  });
  const open = (sealed: Uint8Array | null) => (sealed ? unsealPersonalData(sealed) : '');
  return rows.flatMap((row) => {
    const grounds = groundsFor(viewer, stateOf(row));
    const { contactName, contactPhoneSealed, contactEmailSealed } = row;
    const contact: ExportedContact = {
      name: contactName ?? '',
      phone: open(contactPhoneSealed),
      email: open(contactEmailSealed),
    };
    return grounds.length > 0 ? [{ caseId: row.id, grounds, contact }] : [];
  });
}
