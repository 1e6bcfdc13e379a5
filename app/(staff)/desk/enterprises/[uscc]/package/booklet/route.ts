import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { findBooklet } from '#lib/service-packages/queries/booklet.ts';
import { refusalAnswer } from '../../../../../../api/attachments/answer.ts';
import { bookletResponse, readBookletQuery } from '../../../../../../packages/booklet.ts';
import { readingOf } from '../../../../reading.ts';

type Context = { readonly params: Promise<{ readonly uscc: string }> };

/** A company's package as a PDF, also before it is approved, and then marked as a draft. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  if (!worksOnCases(viewer)) return refusalAnswer({ code: 'forbidden' }, viewer);
  const [{ uscc }, reading] = await Promise.all([params, readingOf(viewer)]);
  const { number, language } = readBookletQuery(Object.fromEntries(new URL(request.url).searchParams));
  const asked = { ...reading, locale: language ?? reading.locale };
  const found = await findBooklet(db, viewer, { company: { uscc }, number }, asked);
  return found ? bookletResponse(found, reading.now) : refusalAnswer({ code: 'not-found' }, viewer);
}
