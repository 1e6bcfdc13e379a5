import { isSeenLongAgo } from '#lib/access/domain/session-limits.ts';
import { findViewerByToken } from '#lib/access/queries/viewers.ts';
import { touchToken } from '#lib/access/repository/tokens.ts';
import type { ByToken } from '#lib/access/signed-in.ts';
import { hashToken, isTokenShaped } from '#lib/access/token.ts';
import { isAtHome } from '#lib/organisation/queries.ts';
import { type Result, refuse } from '#lib/shared/result.ts';
import { type Db, db } from './db.ts';
import { logger } from './logger.ts';
import { hostOf } from './opened-address.ts';
import { keptInProcess } from './process-memory.ts';
import { limitApi } from './rate-limit.ts';
import { isWithin } from './staff-access.ts';

/** A token that was revoked works for this long at most. */
const KEPT_MS = 5_000;
const TOKENS_KEPT = 1_000;

type Kept = { readonly until: number; readonly viewer: Promise<ByToken | null> };

const tokens = (): Map<string, Kept> => keptInProcess('tokens', () => new Map());

/**
 * Who calls the API: refuses `unauthorized` without a working bearer token, `not-found` where staff call from outside their
 * network, and `rate-limited` above its rate.
 */
export async function apiViewer(request: Request): Promise<Result<ByToken>> {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token || !isTokenShaped(token)) return refuse('unauthorized');
  const viewer = await keptViewer(db, token);
  if (!viewer || !(await isAtHome(db, viewer.districtId, hostOf(request.headers)))) return refuse('unauthorized');
  if (viewer.kind === 'staff' && !isWithin(request.headers)) return refuse('not-found');
  const allowed = await limitApi(viewer.tokenId);
  return allowed.ok ? { ok: true, value: viewer } : allowed;
}

/** Asked of the database at most every five seconds per token, however many requests come at once. */
export async function keptViewer(from: Db, token: string, now = Temporal.Now.instant()): Promise<ByToken | null> {
  const key = hashToken(token).toString('base64');
  const kept = tokens();
  const known = kept.get(key);
  if (known && known.until > now.epochMilliseconds) return known.viewer;
  const viewer = findViewerByToken(from, token, now);
  remember(key, { until: now.epochMilliseconds + KEPT_MS, viewer });
  viewer.catch(() => kept.delete(key));
  const found = await viewer;
  if (!found) kept.delete(key);
  else if (isSeenLongAgo(found.tokenUsedAt, now)) note(from, found.tokenId, now);
  return found;
}

function remember(key: string, entry: Kept): void {
  const kept = tokens();
  kept.delete(key);
  kept.set(key, entry);
  const oldest = kept.size > TOKENS_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}

/** Nobody waits for it: the answer does not depend on when a token was used last. */
function note(from: Db, tokenId: string, now: Temporal.Instant): void {
  touchToken(from, tokenId, now).catch((error: unknown) => logger().warn({ err: error }, 'token use not noted'));
}
