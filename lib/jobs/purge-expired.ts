import { purgeAbandonedUploads } from '../attachments/use-cases/purge-abandoned-uploads.ts';
import type { JobContext } from './job.ts';
import {
  deleteIdempotencyKeysBefore,
  deleteSessionsUnseenSince,
  deleteThrottlesUntil,
  deleteWaysInExpiredBefore,
} from './repository.ts';

const IDEMPOTENCY_KEY_HOURS = 24;
const SESSION_HOURS = 90 * 24;
/** What was typed right may still be used for half an hour; a day is enough to answer who asked. */
const CODE_HOURS = 24;
/** Long after whoever opens an old link is still told that it is over. */
const LINK_HOURS = 30 * 24;

/**
 * Removes what has served its time: keys of repeated filings after 24 hours, sessions unseen for 90 days, sign-in locks that are
 * over, one-time codes a day and one-time links and invitations 30 days after they expired.
 */
export async function purgeExpired({ db, log, now }: JobContext): Promise<void> {
  const keys = await deleteIdempotencyKeysBefore(db, now.subtract({ hours: IDEMPOTENCY_KEY_HOURS }));
  const sessions = await deleteSessionsUnseenSince(db, now.subtract({ hours: SESSION_HOURS }));
  const throttles = await deleteThrottlesUntil(db, now);
  const ways = await deleteWaysInExpiredBefore(db, {
    codes: now.subtract({ hours: CODE_HOURS }),
    links: now.subtract({ hours: LINK_HOURS }),
  });
  const { uploads, arrivals } = await purgeAbandonedUploads(db, now);
  log.info({ keys, sessions, throttles, ways, uploads, arrivals }, 'expired rows purged');
}
