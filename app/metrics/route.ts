import { readBacklog } from '#lib/notifications/queries/backlog.ts';
import { db } from '#lib/platform/db.ts';
import { listQueueDepths } from '#lib/platform/health.ts';
import { type BacklogDepth, renderMetrics } from '#lib/platform/metrics.ts';

export const dynamic = 'force-dynamic';

/** For Prometheus. Holds counts only; a public reverse proxy should not pass it on. */
export async function GET(): Promise<Response> {
  const { body, contentType } = await renderMetrics(await listQueueDepths(), await listBacklogs());
  return new Response(body, { headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } });
}

/** Of all districts; nothing where the database cannot be asked, which other metrics say. */
async function listBacklogs(): Promise<BacklogDepth[]> {
  const now = Temporal.Now.instant();
  const backlogs = await readBacklog(db, null, now).catch(() => []);
  return backlogs.map(({ what, state, count, oldestAt }) => ({
    what,
    state,
    count,
    oldestSeconds: Math.max(0, now.since(oldestAt).total('seconds')),
  }));
}
