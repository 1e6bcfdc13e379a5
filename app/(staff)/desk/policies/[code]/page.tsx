import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import { CompanyStandings } from '#components/policies/company-standings.tsx';
import { EntryForm } from '#components/policies/editor/entry-form.tsx';
import { VersionList } from '#components/policies/editor/version-list.tsx';
import { DraftTrial } from '#components/policies/trial/draft-trial.tsx';
import { PolicyCards } from '#components/reporting/policy-figures.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { trialStanding } from '#lib/policies/domain/trial.ts';
import { findStandings } from '#lib/policies/queries/standings.ts';
import { findTrial } from '#lib/policies/queries/trials.ts';
import { lastTwelveMonths } from '#lib/reporting/domain/period.ts';
import { getPolicyReport } from '#lib/reporting/get-policy-report.ts';
import { readingOf } from '../../reading.ts';
import { saveEntry, saveVerification, tryDraft } from '../actions.ts';
import { loadPolicy } from '../load.ts';

type PageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await params).code };
}

/** One policy for those who keep the catalogue: its draft tried and published, the version in force verified, all versions before. */
export default async function DeskPolicyPage({ params }: PageProps) {
  const viewer = await requirePermission('policies:write');
  const [t, figures, reading, policy] = await Promise.all([
    getTranslations('policies.desk'),
    getTranslations('insight.policies'),
    readingOf(viewer),
    loadPolicy(viewer, params),
  ]);
  const { code, draft, entry, versions, policyId } = policy;
  const [report, standings, trial] = await Promise.all([
    entry && yearOf(viewer, code, reading),
    entry && findStandings(db, viewer, code),
    draft && findTrial(db, viewer, policyId),
  ]);
  const shown = versions.find(({ number }) => number === entry?.number) ?? draft;
  const mayPublish = can(viewer, 'policies:publish');
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/policies' }]} />}
        title={`${code} ${(reading.locale === 'en' ? shown?.titleEn : shown?.title) ?? ''}`}
        actions={
          <>
            {entry?.isListed && <ButtonLink href={`/policies/${code}`}>{t('toPublic')}</ButtonLink>}
            <ButtonLink href={`/desk/policies/${code}/edit`}>{t('edit')}</ButtonLink>
          </>
        }
      />
      <div className="flex max-w-column flex-col gap-8">
        {draft && (
          <DraftTrial
            code={code}
            draft={draft}
            trial={trial}
            standing={trial && trialStanding(trial, { draft, inForce: entry?.number ?? null })}
            reading={reading}
            tryDraft={tryDraft}
          />
        )}
        {entry ? (
          <EntryForm
            code={code}
            entry={entry}
            mayPublish={mayPublish}
            reading={reading}
            saveEntry={saveEntry}
            saveVerification={saveVerification}
          />
        ) : (
          <p className="text-ink-2">{t('notPublished')}</p>
        )}
        {standings && <CompanyStandings code={code} standings={standings} reading={reading} />}
        {report?.ok && (
          <section aria-labelledby="reach" className="flex flex-col gap-3">
            <h2 id="reach" className="text-heading">
              {figures('section')}
            </h2>
            <p className="text-ink-2">{figures('sectionLead')}</p>
            <PolicyCards figures={report.value.total} />
            <p className="flex flex-wrap gap-3">
              <ButtonLink href={`/desk/policies/${code}/reached`}>{figures('toReached')}</ButtonLink>
              <ButtonLink href={`/desk/policies/${code}/applications`}>{figures('toList')}</ButtonLink>
              <ButtonLink href="/insight/policies">{figures('toInsight')}</ButtonLink>
            </p>
          </section>
        )}
        <VersionList versions={versions} inForce={entry?.number ?? null} reading={reading} />
      </div>
    </>
  );
}

/** What became of the policy in the last twelve months. */
function yearOf(viewer: Viewer, policy: string, { now, timeZone, locale }: Reading) {
  const { from, to } = lastTwelveMonths(now.toZonedDateTimeISO(timeZone).toPlainDate());
  const asked = { policy, from: String(from), to: String(to), groupBy: 'none' } as const;
  return getPolicyReport(db, viewer, asked, { now, locale });
}
