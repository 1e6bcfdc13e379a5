import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { BookletLinks } from '#components/packages/booklet-links.tsx';
import { ComposeForm, numberOf } from '#components/packages/desk/compose-form.tsx';
import { DifferenceList } from '#components/packages/desk/difference-list.tsx';
import { NextStep } from '#components/packages/desk/next-step.tsx';
import { PackageHistory } from '#components/packages/desk/package-history.tsx';
import { ReasonList } from '#components/packages/desk/reason-list.tsx';
import { VersionFacts } from '#components/packages/desk/version-facts.tsx';
import { VersionList } from '#components/packages/desk/version-list.tsx';
import { PackagePart } from '#components/packages/package-part.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Section } from '#components/ui/section.tsx';
import { countOpenCases } from '#lib/cases/queries/open-cases.ts';
import { findLackingSeats, listTeam } from '#lib/enterprises/queries/team.ts';
import { db } from '#lib/platform/db.ts';
import { PARTS } from '#lib/service-packages/domain/parts.ts';
import { findComposing } from '#lib/service-packages/queries/candidates.ts';
import { findPackages } from '#lib/service-packages/queries/package-view.ts';
import { actOnCompanyPackage, composeCompanyPackage, handOverCompanyPackage } from '../../../packages/actions.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';

type PackagePageProps = {
  params: Promise<{ uscc: string }>;
  searchParams: Promise<{ version?: string | string[]; compose?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('packages'))('title') };
}

/** A company's package on one page: compose, review, hand over; what differs from the last version, and what became of each. */
export default async function CompanyPackagePage({ params, searchParams }: PackagePageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, search, t, teams, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('packages'),
    getTranslations('teams'),
    readingOf(viewer),
  ]);
  const number = /^\d{1,6}$/.test(String(search.version)) ? Number(search.version) : undefined;
  const packages = await findPackages(db, viewer, { company: { uscc }, number }, reading);
  if (!packages || (number !== undefined && !packages.shown)) return notFound();
  const { company, shown, before, versions } = packages;
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const [composing, team, requests] = await Promise.all([
    number === undefined ? findComposing(db, viewer, packages, today) : null,
    listTeam(db, viewer, company.id, reading),
    countOpenCases(db, viewer, company.id),
  ]);
  const lacking = packages.composes ? await findLackingSeats(db, viewer, company.id, team) : [];
  const isBegun = shown !== null && shown.status !== 'draft' && shown.status !== 'discarded';
  const composes = composing !== null && (!isBegun || search.compose !== undefined);
  return (
    <div className="flex flex-col gap-8">
      <CompanyPageHeader
        company={company}
        reading={reading}
        title={t('title')}
        lead={shown ? [t('version', { number: shown.number }), t(`status.${shown.status}`)].join(' · ') : t('none')}
        actions={
          composing &&
          !composes && (
            <ButtonLink href={`/desk/enterprises/${company.uscc}/package?compose=1`}>{t('compose.begin')}</ButtonLink>
          )
        }
      />
      {composing && composing.reasons.length > 0 && isBegun && (
        <Notice title={t('reasons.title')}>
          <ReasonList reasons={composing.reasons} locale={reading.locale} />
        </Notice>
      )}
      {lacking.length > 0 && (
        <Notice
          title={t('lacking', {
            roles: lacking.map((role) => teams(`roles.${role}`)).join(reading.locale === 'en' ? ', ' : '、'),
          })}
        >
          {t('lackingText')}
        </Notice>
      )}
      {composes && (
        <Section title={t('compose.title', { number: numberOf(packages) })} lead={t('compose.lead')}>
          <ComposeForm packages={packages} composing={composing} action={composeCompanyPackage} reading={reading} />
        </Section>
      )}
      {shown && !(composes && isBegun) && (
        <>
          <BookletLinks
            page={`/desk/enterprises/${company.uscc}/package`}
            number={shown.number}
            locale={reading.locale}
          />
          <NextStep
            packages={packages}
            shown={shown}
            team={team}
            today={today.toString()}
            reading={reading}
            act={actOnCompanyPackage}
            handOver={handOverCompanyPackage}
          />
          <div className="max-w-column">
            <VersionFacts shown={shown} reading={reading} />
          </div>
          {before && <DifferenceList before={before} shown={shown} today={today.toString()} locale={reading.locale} />}
          {!composes && (
            <div className="flex max-w-column flex-col gap-8">
              {shown.greeting && (
                <Section title={t('compose.greeting')}>
                  <p className="whitespace-pre-line border-line border-t py-3">{shown.greeting}</p>
                </Section>
              )}
              {PARTS.map((part) => (
                <PackagePart key={part} part={part} items={shown.items} pages="/policies" reading={reading} />
              ))}
              <p className="text-ink-2">{t('requestsText', { open: requests.open })}</p>
            </div>
          )}
          <PackageHistory shown={shown} reading={reading} />
        </>
      )}
      {versions.length > 1 && <VersionList versions={versions} uscc={company.uscc} reading={reading} />}
    </div>
  );
}
