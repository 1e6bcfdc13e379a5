import { getLocale, getTranslations } from 'next-intl/server';
import { lastYear } from '#lib/enterprises/queries/profile.ts';
import { enterpriseListSchema } from '#lib/enterprises/schema.ts';
import { exportEnterprises } from '#lib/exchange/use-cases/export-enterprises.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress, viewerForAction } from '#lib/platform/session.ts';
import { SHEET_FORMATS, sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { refusalAnswer } from '../../../../api/attachments/answer.ts';

const FILTERS = ['q', 'area', 'industry', 'size', 'qualification'] as const;

/** The companies of the list as it is filtered, made now and kept nowhere. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return refusalAnswer(signedIn.refusal, null);
  const viewer = signedIn.value;
  const params = new URL(request.url).searchParams;
  const format = SHEET_FORMATS.find((each) => each === params.get('format')) ?? 'xlsx';
  const asked = Object.fromEntries(FILTERS.flatMap((name) => (params.get(name) ? [[name, params.get(name)]] : [])));
  const query = enterpriseListSchema.safeParse(asked);
  if (!query.success) return refusalAnswer({ code: 'not-found' }, viewer);
  const { cursor: _, limit: __, ...filters } = query.data;
  const [now, t, locale, address] = [
    Temporal.Now.instant(),
    await getTranslations('profile.page'),
    await getLocale(),
    await requestAddress(),
  ];
  const year = lastYear({ now, timeZone: viewer.district.timeZone });
  const exported = await exportEnterprises(db, viewer, { query: filters, year, format, address, locale }, now);
  if (!exported.ok) return refusalAnswer(exported.refusal, viewer);
  // The headings stand in the first line, so that the list can be brought in again; who took it along is in the audit.
  const sheet = { name: t('companies'), watermark: null, ...exported.value };
  return sheetResponse(await writeSheet(sheet, format), `companies-${now.toString().slice(0, 10)}`, format);
}
