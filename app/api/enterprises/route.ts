import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { searchEnterprises } from '#lib/enterprises/queries.ts';
import { db } from '#lib/platform/db.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { refusalAnswer } from '../attachments/answer.ts';

/** Companies for the staff's own select, at most twenty at a time. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  if (!worksOnCases(viewer) || !isSameOrigin(request.headers)) return refusalAnswer({ code: 'forbidden' }, viewer);
  const found = await searchEnterprises(db, viewer, new URL(request.url).searchParams.get('q') ?? '');
  const items = found.map(({ uscc, name, nameEn }) => ({
    value: uscc,
    label: name,
    detail: nameEn ? `${uscc} ${nameEn}` : uscc,
  }));
  return Response.json({ items }, { headers: { 'Cache-Control': 'no-store' } });
}
