import { purgeAbandonedUploads } from '../attachments/use-cases/purge-abandoned-uploads.ts';
import { stopUnfinishedTrials } from '../policies/repository/trials.ts';
import { failUnfinishedBatches } from '../service-packages/repository/batches.ts';
import type { JobContext } from './job.ts';
import {
  deleteCodesExpiredBefore,
  deleteIdempotencyKeysBefore,
  deleteMatchRunsEndedBefore,
  deleteSessionsUnseenSince,
  deleteThrottlesUntil,
} from './repository.ts';

const IDEMPOTENCY_KEY_HOURS = 24;
const SESSION_HOURS = 90 * 24;
/** What was typed right may still be used for half an hour; a day is enough to answer who asked. */
const CODE_HOURS = 24;
/** Nothing is told by them but how the last weeks went. */
const MATCH_RUN_HOURS = 30 * 24;
/** Far longer than any takes: its job was given up. */
const UNFINISHED_HOURS = 24;

/**
 * Removes what has served its time: keys of repeated filings after 24 hours, sessions unseen for 90 days, sign-in locks that are
 * over, one-time codes a day after they expired, matching runs over all companies after 30 days; gives up batches of booklets
 * and trials of policies that no worker finished in a day. One-time links and invitations have periods that an administrator sets (`applyRetention`).
 */
export async function purgeExpired({ db, log, now }: JobContext): Promise<void> {
  const keys = await deleteIdempotencyKeysBefore(db, now.subtract({ hours: IDEMPOTENCY_KEY_HOURS }));
  const sessions = await deleteSessionsUnseenSince(db, now.subtract({ hours: SESSION_HOURS }));
  const throttles = await deleteThrottlesUntil(db, now);
  const codes = await deleteCodesExpiredBefore(db, now.subtract({ hours: CODE_HOURS }));
  const unfinished = now.subtract({ hours: UNFINISHED_HOURS });
  const batches = await failUnfinishedBatches(db, unfinished, now);
  const trials = await stopUnfinishedTrials(db, unfinished, now);
  const runs = await deleteMatchRunsEndedBefore(db, now.subtract({ hours: MATCH_RUN_HOURS }));
  const { uploads, arrivals } = await purgeAbandonedUploads(db, now);
  log.info({ keys, sessions, throttles, codes, runs, batches, trials, uploads, arrivals }, 'expired rows purged');
}
