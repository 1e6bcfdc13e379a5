import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { recordAudit } from '../record.ts';

export type ExportNoted = {
  /** what, in which form, how many rows, what for: no personal data */
  readonly data: Readonly<Record<string, string | number>>;
  readonly address: string | null;
};

/** Writes down that somebody takes a file along; before the file is given out. */
export async function recordExport(
  db: Db,
  { districtId, userId }: Pick<Viewer, 'districtId' | 'userId'>,
  { data, address }: ExportNoted,
  now: Temporal.Instant,
): Promise<void> {
  const entry = { districtId, at: now, actorId: userId, address, data };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'data-exported' }));
}
