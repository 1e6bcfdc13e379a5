import { getLocale } from 'next-intl/server';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { chartOf, isQuestion } from '#lib/reporting/charts/chart-of-report.ts';
import { CHART_THEMES, CHART_WIDTHS } from '#lib/reporting/charts/chart-theme.ts';
import { drawChart } from '#lib/reporting/charts/draw-chart.ts';
import { getAnswer } from '#lib/reporting/get-insight.ts';
import { readInsightQuery } from '#lib/reporting/insight-query.ts';
import { figureReader } from '../../authorise.ts';

/** A chart as a picture, from the same figures as the table beside it. */
export async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const viewer = await figureReader();
  if (viewer instanceof Response) return viewer;
  const { chart: question } = await params;
  if (!isQuestion(question)) return new Response(null, { status: 404 });
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const [locale, { district }] = await Promise.all([getLocale(), getDirectory(db, viewer.districtId)]);
  const now = Temporal.Now.instant();
  const query = readInsightQuery(given, now.toZonedDateTimeISO(district.timeZone).toPlainDate());
  const answer = await getAnswer(db, viewer, question, query, { now, locale });
  if (!answer.ok) return new Response(null, { status: 403 });
  const theme = keyOf(CHART_THEMES, given.theme) ?? 'light';
  const width = keyOf(CHART_WIDTHS, given.width) ?? 'wide';
  const svg = drawChart(chartOf(question, answer.value.ranked, locale), { theme, width });
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

const keyOf = <T extends object>(choices: T, asked = ''): keyof T | null =>
  Object.hasOwn(choices, asked) ? (asked as keyof T) : null;
