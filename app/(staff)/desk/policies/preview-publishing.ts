import { getTranslations } from 'next-intl/server';
import type { FormPreview } from '#components/ui/form-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { compileRule } from '#lib/policies/domain/compile.ts';
import { trialStanding } from '#lib/policies/domain/trial.ts';
import type { PolicyStep } from '#lib/policies/draft-schema.ts';
import { findDeskPolicy, type VersionView } from '#lib/policies/queries/desk-policy.ts';
import { findTrial } from '#lib/policies/queries/trials.ts';
import { sayCondition } from '#lib/policies/say-condition.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { readingOf } from '../reading.ts';

/** What the catalogue says so far and would say, and what the draft's trial told of every company. */
export async function previewPublishing(
  viewer: BySession,
  { code, number, revision }: PolicyStep,
): Promise<Result<FormPreview>> {
  const [t, reading, policy] = await Promise.all([
    getTranslations('policies.desk'),
    readingOf(viewer),
    findDeskPolicy(db, viewer, code),
  ]);
  if (!policy) return refuse('not-found');
  const { draft } = policy;
  if (draft?.number !== number || draft.revision !== revision) return refuse('setting-changed');
  const inForce = policy.versions.find((each) => each.number === policy.entry?.number) ?? null;
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const trial = await findTrial(db, viewer, policy.policyId);
  if (!trial || trialStanding(trial, { draft, inForce: policy.entry?.number ?? null }) !== 'current')
    return refuse('policy-untried');
  const { gains, loses } = trial.movements;
  return ok({
    changes: await changesOf(inForce, draft, today, reading.locale),
    effects: [
      ...(inForce ? [] : [t('effectNew')]),
      t('effectCompanies', { companies: trial.done, ...trial.verdicts }),
      t('effectMoves', { gains, loses }),
      t('effectVerify'),
    ],
  });
}

async function changesOf(before: VersionView | null, after: VersionView, today: Temporal.PlainDate, locale: Locale) {
  const t = await getTranslations('policies');
  const rows = [
    [t('editor.title'), (version: VersionView) => version.title],
    [t('editor.titleEn'), (version: VersionView) => version.titleEn],
    [t('list.kind'), (version: VersionView) => t(`kind.${version.kind}`)],
    [t('page.issuer'), (version: VersionView) => version.issuer],
    [t('page.number'), (version: VersionView) => version.documentNumber ?? ''],
    [t('page.link'), (version: VersionView) => version.sourceUrl ?? ''],
    [t('page.benefit'), (version: VersionView) => version.benefit],
    [t('page.materials'), (version: VersionView) => version.materials.join(' ')],
    [t('page.window'), (version: VersionView) => version.window],
    [
      t('desk.windows'),
      (version: VersionView) =>
        version.windows.map(({ opensOn, closesOn }) => `${opensOn} – ${closesOn ?? ''}`).join('\n'),
    ],
    [t('editor.validFrom'), (version: VersionView) => (version.validFrom ? sayDate(version.validFrom, locale) : '')],
    [t('editor.validUntil'), (version: VersionView) => (version.validUntil ? sayDate(version.validUntil, locale) : '')],
    [t('desk.rule'), (version: VersionView) => ruleIn(version, today, locale)],
  ] as const;
  return rows
    .map(([label, of]) => ({ label, before: before ? of(before) : '', after: of(after) }))
    .filter((row) => row.before !== row.after);
}

function ruleIn({ rule }: VersionView, today: Temporal.PlainDate, locale: Locale): string {
  const { root, context } = compileRule(rule, today);
  return sayCondition(root.condition, { locale, context });
}
