import { getLocale } from 'next-intl/server';
import { recordExport } from '#lib/audit/use-cases/record-export.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { isQuestion } from '#lib/reporting/charts/chart-of-report.ts';
import { getAnswer } from '#lib/reporting/get-insight.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { writeTable } from '#lib/reporting/write-table.ts';
import { figureReader } from '../authorise.ts';

/** The table of a question as a file for a spreadsheet, with the definitions under it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await figureReader();
  if (viewer instanceof Response) return viewer;
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const { question = '' } = given;
  if (!isQuestion(question)) return new Response(null, { status: 404 });
  const [locale, { district }] = await Promise.all([getLocale(), getDirectory(db, viewer.districtId)]);
  const now = Temporal.Now.instant();
  const query = readInsightQuery(given, now.toZonedDateTimeISO(district.timeZone).toPlainDate());
  const answer = await getAnswer(db, viewer, question, query, { now, locale });
  if (!answer.ok) return new Response(null, { status: 403 });
  const { from, to } = query.period;
  const data = { what: 'figures', format: 'csv', question, from: String(from), to: String(to) };
  await recordExport(db, viewer, { data, address: await requestAddress() }, now);
  return new Response(writeTable(answer.value, query, locale), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${question}-${from}-${to}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
