import { getLocale } from 'next-intl/server';
import { recordExport } from '#lib/audit/use-cases/record-export.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { getPolicyReport } from '#lib/reporting/get-policy-report.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { writePolicyTable } from '#lib/reporting/write-policy-table.ts';
import { figureReader } from '../../authorise.ts';

/** The table of policies or companies as a file for a spreadsheet, with the definitions under it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await figureReader();
  if (viewer instanceof Response) return viewer;
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const [locale, { district }] = await Promise.all([getLocale(), getDirectory(db, viewer.districtId)]);
  const now = Temporal.Now.instant();
  const { period } = readInsightQuery(given, now.toZonedDateTimeISO(district.timeZone).toPlainDate());
  const { from, to } = { from: String(period.from), to: String(period.to) };
  const groupBy = given.by === 'enterprise' ? 'enterprise' : 'policy';
  const report = await getPolicyReport(db, viewer, { from, to, groupBy }, { now, locale });
  if (!report.ok) return new Response(null, { status: 403 });
  const data = { what: 'figures', format: 'csv', question: `policies-${groupBy}`, from, to };
  await recordExport(db, viewer, { data, address: await requestAddress() }, now);
  return new Response(writePolicyTable(report.value, { groupBy, period }, locale), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="policies-${groupBy}-${from}-${to}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
