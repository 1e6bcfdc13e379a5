import { getLocale } from 'next-intl/server';
import { searchIndustries } from '#lib/enterprises/queries/industries.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { refusalAnswer } from '../attachments/answer.ts';

/** Branches of GB/T 4754-2017 for the select of a profile's form, at most thirty at a time. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  if (!isSameOrigin(request.headers)) return refusalAnswer({ code: 'forbidden' }, signedIn.value);
  const [locale, found] = await Promise.all([
    getLocale(),
    searchIndustries(db, new URL(request.url).searchParams.get('q') ?? ''),
  ]);
  const items = found.map((each) => ({ value: each.code, label: ownNameIn(locale, each), detail: each.code }));
  return Response.json({ items }, { headers: { 'Cache-Control': 'no-store' } });
}
