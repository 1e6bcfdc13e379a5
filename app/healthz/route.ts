export const dynamic = 'force-dynamic';

/** The process answers; what it depends on is `/readyz`. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } });
}
