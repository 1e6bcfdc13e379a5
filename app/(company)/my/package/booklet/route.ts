import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { findBooklet } from '#lib/service-packages/queries/booklet.ts';
import { refusalAnswer } from '../../../../api/attachments/answer.ts';
import { bookletResponse, readBookletQuery } from '../../../../packages/booklet.ts';
import { readingOf } from '../../reading.ts';

/** The company's package as it was handed over, the newest or `?version=n`, as a PDF; `?language=en` in English. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction('company');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  const reading = await readingOf(viewer);
  const { number, language } = readBookletQuery(Object.fromEntries(new URL(request.url).searchParams));
  const own = ownCompanyOf(viewer);
  const asked = { ...reading, locale: language ?? reading.locale };
  const found = own && (await findBooklet(db, viewer, { company: { id: own }, number }, asked));
  return found ? bookletResponse(found, reading.now) : refusalAnswer({ code: 'not-found' }, viewer);
}
