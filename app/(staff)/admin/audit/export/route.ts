import { getLocale, getTranslations } from 'next-intl/server';
import { personName, sayAction, sayFacts, saySubject } from '#components/audit/say-entry.ts';
import { readAuditSearch } from '#lib/audit/search-schema.ts';
import { searchAudit } from '#lib/audit/use-cases/search-audit.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { SHEET_FORMATS, sheetResponse, writeSheet } from '#lib/platform/spreadsheet.ts';
import { sayWatermark } from '../../say-watermark.ts';

/** What fits a spreadsheet that still opens; the rest by a narrower search. */
const ROWS_MAX = 50_000;

/** The entries a search finds, as a file with who took it along on its first line. */
export async function GET(request: Request): Promise<Response> {
  const signedIn = await viewerWithPermission('audit:read');
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'signed-out' ? 401 : 403 });
  const viewer = signedIn.value;
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const format = SHEET_FORMATS.find((each) => each === params.format) ?? 'xlsx';
  const { search } = readAuditSearch(params);
  const { timeZone } = viewer.district;
  const now = Temporal.Now.instant();
  const order = { search, timeZone, limit: ROWS_MAX, address: await requestAddress(), exportAs: format };
  const [t, locale, page] = await Promise.all([
    getTranslations('audit'),
    getLocale(),
    searchAudit(db, viewer, order, now),
  ]);
  if (!page.ok) return new Response(null, { status: 403 });
  const { lines, next } = page.value;
  const purpose = next ? t('export.cut', { count: ROWS_MAX }) : t('search.title');
  const sheet = {
    name: t('search.title'),
    watermark: await sayWatermark(viewer, purpose, now),
    header: (['seq', 'at', 'actor', 'action', 'outcome', 'subject', 'details', 'address'] as const).map((key) =>
      t(`columns.${key}`),
    ),
    rows: lines.map((line) => [
      String(line.seq),
      line.at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      personName(line.actor, locale, t),
      sayAction(line.action, t),
      t(`outcomes.${line.outcome}`),
      saySubject(line, locale, t),
      sayFacts(line, t).join('\n'),
      line.address ?? '',
    ]),
  };
  return sheetResponse(await writeSheet(sheet, format), `audit-${now.toString().slice(0, 10)}`, format);
}
