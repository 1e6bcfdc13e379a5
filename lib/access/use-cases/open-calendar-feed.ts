import { recordAudit } from '#lib/audit/record.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { mayHaveFeed, type Viewer } from '../domain/viewer.ts';
import { newFeedSecret } from '../feed-secret.ts';
import { deleteFeed, saveFeed } from '../repository/calendar-feeds.ts';

type How = { readonly now: Temporal.Instant; readonly address: string | null };

/** Opens or renews one's calendar address; its secret is answered once and only its hash is kept. Refuses `forbidden`. */
export async function openCalendarFeed(
  db: Db,
  viewer: Viewer,
  { now: at, address }: How,
): Promise<Result<{ secret: string }>> {
  if (!mayHaveFeed(viewer)) return refuse('forbidden');
  const { districtId, userId } = viewer;
  const secret = newFeedSecret();
  await db.$transaction(async (tx) => {
    await saveFeed(tx, viewer, secret, at);
    const action = 'calendar-feed-opened' as const;
    await recordAudit(tx, { districtId, at, action, actorId: userId, subject: userId, address });
  });
  return ok({ secret });
}

/** Ends it; one that has ended meanwhile is as good. */
export async function closeCalendarFeed(db: Db, viewer: Viewer, { now: at, address }: How): Promise<void> {
  const { districtId, userId } = viewer;
  await db.$transaction(async (tx) => {
    if (!(await deleteFeed(tx, viewer))) return;
    const action = 'calendar-feed-closed' as const;
    await recordAudit(tx, { districtId, at, action, actorId: userId, subject: userId, address });
  });
}
