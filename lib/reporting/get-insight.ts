import type { Viewer } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Directory } from '#lib/organisation/directory.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result } from '#lib/shared/result.ts';
import type { Question } from './charts/chart-of-report.ts';
import { periodBefore } from './domain/period.ts';
import { type Ranked, rank } from './domain/ranking.ts';
import { type Summary, summarise } from './domain/summary.ts';
import { type CaseReport, getCaseReport, type ReportGroup } from './get-case-report.ts';
import { type InsightQuery, reportOf } from './insight-query.ts';
import type { Grouping } from './queries/group-key.ts';

type Asking = { readonly now: Temporal.Instant; readonly locale: Locale };

export type Answer = {
  readonly question: Question;
  readonly report: CaseReport;
  readonly ranked: readonly Ranked<ReportGroup>[];
};

/** One question's groups in the order in which they are shown. */
export async function getAnswer(
  db: Db,
  viewer: Viewer,
  question: Question,
  query: InsightQuery,
  asking: Asking,
): Promise<Result<Answer>> {
  const directory = await getDirectory(db, viewer.districtId);
  const groupBy = groupingOf(question, query, directory);
  const report = await getCaseReport(db, viewer, { ...reportOf(query), groupBy }, asking);
  if (!report.ok) return report;
  const ranked = inOrder(question, report.value.groups, directory);
  return ok({ question, report: { ...report.value, groups: ranked.map(({ group }) => group) }, ranked });
}

/** The sentence of the period, against the one before it. */
export async function getSummary(
  db: Db,
  viewer: Viewer,
  query: InsightQuery,
  asking: Asking,
): Promise<Result<Summary>> {
  const groupBy = 'category-group';
  const [current, before] = await Promise.all([
    getCaseReport(db, viewer, { ...reportOf(query), groupBy }, asking),
    getCaseReport(db, viewer, { ...reportOf(query, periodBefore(query.period)), groupBy }, asking),
  ]);
  if (!current.ok) return current;
  return before.ok ? ok(summarise(current.value, before.value)) : before;
}

/** Matters by their groups, and within a group, or where there is only one, one by one. */
function groupingOf(question: Question, { filter }: InsightQuery, directory: Directory): Grouping {
  if (question !== 'matter') return question;
  const groups = [...directory.categories.values()].filter(({ parentCode }) => parentCode === null);
  return filter.category || groups.length < 2 ? 'category' : 'category-group';
}

/** Courts, vertical bodies and places outside the district answer to others: they are not compared. */
const NOT_COMPARED = ['vertical', 'court', 'external'];

function inOrder(
  question: Question,
  groups: readonly ReportGroup[],
  { units }: Directory,
): readonly Ranked<ReportGroup>[] {
  const plain = (group: ReportGroup): Ranked<ReportGroup> => ({ group, place: null, unranked: null });
  if (question === 'unit') {
    const isCompared = ({ key }: ReportGroup) => key !== null && !NOT_COMPARED.includes(units.get(key)?.kind ?? '');
    return rank(groups, ({ figures }) => figures.onTime, isCompared);
  }
  if (question === 'month') return groups.map(plain);
  return groups.toSorted((a, b) => b.figures.collected - a.figures.collected).map(plain);
}
