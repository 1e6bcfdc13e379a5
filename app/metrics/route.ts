import { listQueueDepths } from '#lib/platform/health.ts';
import { renderMetrics } from '#lib/platform/metrics.ts';

export const dynamic = 'force-dynamic';

/** For Prometheus. Holds counts only; a public reverse proxy should not pass it on. */
export async function GET(): Promise<Response> {
  const { body, contentType } = await renderMetrics(await listQueueDepths());
  return new Response(body, { headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' } });
}
