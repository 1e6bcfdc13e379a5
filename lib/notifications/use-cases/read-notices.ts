import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Db } from '#lib/platform/db.ts';
import { findOwnNotice } from '../queries/own-notices.ts';
import type { ListedNotice } from '../queries/readable-notices.ts';
import { markRead } from '../repository/read-marks.ts';

/** Opens one of the viewer's own notices, which is read from then on; null for anything else. */
export async function openNotice(
  db: Db,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<ListedNotice | null> {
  const found = await findOwnNotice(db, viewer, id);
  if (found && !found.readAt) await markRead(db, viewer, found.id, now);
  return found;
}

/** Marks everything recorded so far as read; answers how many were not. */
export const readAllNotices = (db: Db, viewer: Viewer, now: Temporal.Instant): Promise<number> =>
  markRead(db, viewer, null, now);
