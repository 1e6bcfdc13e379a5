import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnTeam } from '#components/enterprises/own-team.tsx';
import { BookletLinks } from '#components/packages/booklet-links.tsx';
import { PackageHeader } from '#components/packages/package-header.tsx';
import { PackagePart } from '#components/packages/package-part.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { countCompanyCases } from '#lib/cases/queries/company-cases.ts';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { PARTS } from '#lib/service-packages/domain/parts.ts';
import { findPackages } from '#lib/service-packages/queries/package-view.ts';
import { readingOf } from '../reading.ts';
import { receiveOwnPackage } from './actions.ts';

type PackagePageProps = { searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownPackage'))('title') };
}

/** The company's package as it was handed over: both parts of policies, then requests and people; its receipt, and earlier versions. */
export default async function PackagePage({ searchParams }: PackagePageProps) {
  const viewer = await requireViewer('company');
  const [t, my, search, reading] = await Promise.all([
    getTranslations('ownPackage'),
    getTranslations('my'),
    searchParams,
    readingOf(viewer),
  ]);
  const own = ownCompanyOf(viewer);
  const asked = /^\d{1,6}$/.test(String(search.version)) ? Number(search.version) : undefined;
  const [packages, counts, team] = own
    ? await Promise.all([
        findPackages(db, viewer, { company: { id: own }, number: asked }, reading),
        countCompanyCases(db, viewer),
        listTeam(db, viewer, own, reading),
      ])
    : [null, null, []];
  const shown = packages?.shown;
  if (!packages || !shown)
    return (
      <div className="max-w-column">
        <PageHeader title={t('title')} />
        <EmptyState title={t('none')} action={<ButtonLink href="/my/policies">{t('toMatches')}</ButtonLink>}>
          {t('noneText')}
        </EmptyState>
      </div>
    );
  const earlier = packages.versions.filter(({ number }) => number !== shown.number);
  return (
    <div className="flex max-w-column flex-col gap-8">
      <PackageHeader company={packages.company} shown={shown} reading={reading} />
      <BookletLinks page="/my/package" number={shown.number} locale={reading.locale} />
      {PARTS.map((part) => (
        <PackagePart key={part} part={part} items={shown.items} pages="/my/policies" reading={reading} />
      ))}
      <Section title={t('parts.talk')} lead={t('lead.talk')}>
        <div className="flex flex-wrap items-center justify-between gap-4 border-line border-t py-3">
          {counts && (
            <Link href="/my/requests" className="text-accent hover:underline">
              {t('inHand', { open: counts.open, ended: counts.ended })}
            </Link>
          )}
          <ButtonLink href="/my/requests/new">{my('newRequest')}</ButtonLink>
        </div>
        <OwnTeam seats={team} reading={reading} />
      </Section>
      {shown.acts.includes('receive') && (
        <div id="receipt">
          <Section title={t('receipt')} lead={t('receiptLead')}>
            <ActionForm
              action={receiveOwnPackage}
              submit={t('receive')}
              label={t('receipt')}
              hidden={{ enterpriseId: packages.company.id, number: shown.number, revision: shown.revision }}
            >
              <FormTextarea name="questions" label={t('questions')} optional max={1000} rows={3} />
            </ActionForm>
          </Section>
        </div>
      )}
      {earlier.length > 0 && (
        <Section title={t('earlier')}>
          <ul className="divide-y divide-line border-line border-y">
            {earlier.map(({ number, handedOverOn }) => (
              <li key={number} className="flex justify-between gap-4 py-2">
                <Link href={`/my/package?version=${number}`} className="text-accent hover:underline">
                  {t('version', { number })}
                </Link>
                <span className="text-ink-2">{handedOverOn && sayDate(handedOverOn, reading.locale)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
