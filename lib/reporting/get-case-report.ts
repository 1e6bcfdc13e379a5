import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type Definition, definitionsIn } from './definitions.ts';
import { type Figures, figuresOf } from './domain/figures.ts';
import { groupLabel } from './group-label.ts';
import { type CountQuery, countCasesByGroup } from './queries/count-cases.ts';

export type ReportGroup = { readonly key: string | null; readonly label: string; readonly figures: Figures };

export type CaseReport = {
  readonly total: Figures;
  readonly groups: readonly ReportGroup[];
  readonly definitions: readonly Definition[];
};

/**
 * The figures of the cases this viewer may see: of the district for the office and those above it, of their own unit for
 * others. Refused: `forbidden` for companies and for those who do not work on cases.
 */
export async function getCaseReport(
  db: Db,
  viewer: Viewer,
  query: CountQuery,
  { now, locale }: { now: Temporal.Instant; locale: Locale },
): Promise<Result<CaseReport>> {
  if (!worksOnCases(viewer)) return refuse('forbidden');
  const directory = await getDirectory(db, viewer.districtId);
  const { timeZone } = directory.district;
  const { total, groups } = await countCasesByGroup(db, viewer, query, { now, timeZone });
  return ok({
    total: figuresOf(total),
    groups: groups.map(({ key, counted }) => ({
      key,
      label: groupLabel(query.groupBy, key, directory, locale),
      figures: figuresOf(counted),
    })),
    definitions: definitionsIn(locale),
  });
}
