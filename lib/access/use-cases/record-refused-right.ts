import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import type { Viewer } from '../domain/viewer.ts';

export type RefusedRight = {
  /** What was asked for: `POST /api/v1/cases/CN…/commands/dispatch` */
  readonly subject: string;
  readonly address: string | null;
};

/** Writes down that somebody tried what they may not do. */
export async function recordRefusedRight(
  db: Db,
  { districtId, userId }: Viewer,
  { subject, address }: RefusedRight,
  now: Temporal.Instant,
): Promise<void> {
  const entry = { districtId, at: now, actorId: userId, subject: subject.slice(0, 500), address };
  await db.$transaction((tx) => recordAudit(tx, { ...entry, action: 'right-refused' }));
}
