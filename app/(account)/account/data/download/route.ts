import { recordExport } from '#lib/audit/use-cases/record-export.ts';
import { getOwnData } from '#lib/cases/queries/own-data.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';

/** Everything held about oneself, for oneself to take along. */
export async function GET(): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return new Response(null, { status: 401 });
  const viewer = signedIn.value;
  const data = { what: 'own-data', format: 'json' };
  await recordExport(db, viewer, { data, address: await requestAddress() }, Temporal.Now.instant());
  return new Response(`${JSON.stringify(await getOwnData(db, viewer), null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="personal-data.json"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
