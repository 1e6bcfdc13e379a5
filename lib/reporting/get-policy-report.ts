import { type Viewer, worksOnCases } from '#lib/access/domain/viewer.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import type { Db } from '#lib/platform/db.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { type PolicyFigures, policyFiguresOf } from './domain/policy-figures.ts';
import { countPolicies } from './queries/count-policies.ts';
import type { PolicyReportQuery } from './schema.ts';

export type PolicyGroup = { readonly key: string; readonly label: string; readonly figures: PolicyFigures };
export type PolicyReport = { readonly total: PolicyFigures; readonly groups: readonly PolicyGroup[] };

/**
 * What became of the policies this viewer follows: all for the office and those above it; for others of companies of their area or
 * team, and of policies their unit answers for. Refused: `forbidden` for companies and for those who do not work on cases.
 */
export async function getPolicyReport(
  db: Db,
  viewer: Viewer,
  query: PolicyReportQuery,
  { now, locale }: { readonly now: Temporal.Instant; readonly locale: Locale },
): Promise<Result<PolicyReport>> {
  if (!worksOnCases(viewer)) return refuse('forbidden');
  const { timeZone } = (await getDirectory(db, viewer.districtId)).district;
  const rows = await countPolicies(db, viewer, query, {
    timeZone,
    today: now.toZonedDateTimeISO(timeZone).toPlainDate(),
  });
  const total = rows.find(({ key }) => key === null);
  return ok({
    total: policyFiguresOf(total?.counted ?? NOTHING),
    groups: rows.flatMap(({ key, name, nameEn, counted }) =>
      key === null
        ? []
        : [{ key, label: (locale === 'en' ? nameEn : null) ?? name, figures: policyFiguresOf(counted) }],
    ),
  });
}

const NOTHING = {
  ...{ sent: 0, opened: 0, applied: 0, pending: 0, granted: 0, stated: 0, refused: 0 },
  ...{ amount: '0', statedAmount: '0' },
} as const;
