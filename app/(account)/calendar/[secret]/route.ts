import { isFeedSecret } from '#lib/access/feed-secret.ts';
import { findViewerByFeed } from '#lib/access/queries/viewers.ts';
import { listOwnDeadlines } from '#lib/notifications/queries/own-deadlines.ts';
import { findPreferences } from '#lib/notifications/queries/preferences.ts';
import { writeDeadlines } from '#lib/notifications/write-deadlines.ts';
import { getDirectory, isAtHome } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { hostOf } from '#lib/platform/opened-address.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import { isWithin } from '#lib/platform/staff-access.ts';

type Context = { readonly params: Promise<{ secret: string }> };

const nothing = () => new Response(null, { status: 404 });

/** One's deadlines for a calendar program, which has no session: the secret in the address says whose. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const secret = (await params).secret.replace(/\.ics$/, '');
  if (!isFeedSecret(secret)) return nothing();
  const now = Temporal.Now.instant();
  const viewer = await findViewerByFeed(db, secret, now);
  if (!viewer || !(await isAtHome(db, viewer.districtId, hostOf(request.headers)))) return nothing();
  if (viewer.kind === 'staff' && !isWithin(request.headers)) return nothing();
  const directory = await getDirectory(db, viewer.districtId);
  const [{ locale }, deadlines] = await Promise.all([
    findPreferences(db, viewer, directory),
    listOwnDeadlines(db, viewer, now),
  ]);
  const { kind } = viewer;
  const text = writeDeadlines(deadlines, { locale, origin: portalOrigin(directory.district.host), kind, now });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="deadlines.ics"',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  });
}
