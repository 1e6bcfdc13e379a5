import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CertificateTags } from '#components/enterprises/certificates/certificate-tags.tsx';
import { ChangeList } from '#components/enterprises/change-list.tsx';
import { SectionFacts } from '#components/enterprises/section-facts.tsx';
import { SizeReason } from '#components/enterprises/size-reason.tsx';
import { TeamList } from '#components/enterprises/team-list.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { findProfile, type SectionView } from '#lib/enterprises/queries/profile.ts';
import { listChanges } from '#lib/enterprises/queries/profile-changes.ts';
import { findQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { listTeam } from '#lib/enterprises/queries/team.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../../reading.ts';
import { requireDesk } from '../../require-desk.ts';
import { verifySection } from '../actions.ts';

const LINK = 'inline-flex min-h-6 items-center text-accent underline underline-offset-4';

type CompanyPageProps = { params: Promise<{ uscc: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.page'))('companies') };
}

/** A company's whole record: what it is recognised as, its profile with what is verified, and who changed what. */
export default async function CompanyRecordPage({ params }: CompanyPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, t, reading] = await Promise.all([params, getTranslations('profile'), readingOf(viewer)]);
  const profile = await findProfile(db, viewer, uscc, reading);
  if (!profile) return notFound();
  const [packages, teams, tiers, contacts, growth, applications, papers, team, changes, certificates] =
    await Promise.all([
      getTranslations('packages'),
      getTranslations('teams'),
      getTranslations('tiers'),
      getTranslations('contacts'),
      getTranslations('growth'),
      getTranslations('applications'),
      getTranslations('certificates'),
      listTeam(db, viewer, profile.id, reading),
      listChanges(db, viewer, profile),
      findQualifications(db, viewer, profile.uscc, reading),
    ]);
  const { industry } = profile;
  const industryName = industry && ((reading.locale === 'en' ? industry.nameEn : null) ?? industry.name);
  const waits = ({ entries, section }: SectionView) =>
    profile.side !== null &&
    section !== 'risk' &&
    entries.some(({ isKept, awaitsVerification }) => isKept && awaitsVerification);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('page.companies'), href: '/desk/enterprises' }]} />}
        title={ownNameIn(reading.locale, profile)}
        lead={[profile.uscc, profile.industryCode, industryName].filter(Boolean).join(' · ')}
        actions={
          <>
            {profile.side && (
              <ButtonLink href={`/desk/enterprises/${profile.uscc}/contacts`}>{contacts('title')}</ButtonLink>
            )}
            <ButtonLink href={`/desk/enterprises/${profile.uscc}/path`}>{growth('link')}</ButtonLink>
            <ButtonLink href={`/desk/enterprises/${profile.uscc}/applications`}>{applications('company')}</ButtonLink>
            <ButtonLink href={`/desk/enterprises/${profile.uscc}/package`}>{packages('title')}</ButtonLink>
            <ButtonLink href={`/desk/enterprises/${profile.uscc}/tier`}>{tiers('title')}</ButtonLink>
            <ButtonLink href={`/desk/cases?enterprise=${profile.id}`}>{t('page.cases')}</ButtonLink>
          </>
        }
      />
      {certificates && (
        <Section
          title={papers('title')}
          className="max-w-column pb-8"
          beside={
            <Link href={`/desk/enterprises/${profile.uscc}/certificates`} className={LINK}>
              {t(certificates.mayKeep || certificates.mayVerify ? 'page.edit' : 'page.look')}
              <span className="sr-only"> {papers('title')}</span>
            </Link>
          }
        >
          <CertificateTags list={certificates} reading={reading} />
        </Section>
      )}
      <Section
        title={teams('one')}
        className="max-w-column pb-8"
        beside={
          can(viewer, 'teams:manage') && (
            <Link href={`/desk/enterprises/${profile.uscc}/team`} className={LINK}>
              {teams('edit')}
            </Link>
          )
        }
      >
        {team.length > 0 ? (
          <TeamList seats={team} reading={reading} />
        ) : (
          <p className="border-line border-t py-3 text-ink-2">{teams('none')}</p>
        )}
      </Section>
      <div className="grid gap-x-12 gap-y-8 beside:grid-cols-2">
        {profile.sections.map((section) => (
          <section key={section.section} aria-labelledby={section.section} className="flex flex-col gap-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t pt-3">
              <h2 id={section.section} className="text-heading">
                {section.section === 'figures'
                  ? t('page.figuresOf', { year: String(section.year) })
                  : t(`groups.${section.section}`)}
              </h2>
              {section.kept > 0 && (
                <Link href={`/desk/enterprises/${profile.uscc}/${section.section}`} className={LINK}>
                  {t('page.edit')}
                  <span className="sr-only">
                    {t(`groups.${section.section === 'figures' ? 'scale' : section.section}`)}
                  </span>
                </Link>
              )}
            </div>
            <SectionFacts section={section} reading={reading} marksVerified />
            {section.section === 'scale' && <SizeReason profile={profile} reading={reading} />}
            {waits(section) && (
              <ActionForm
                action={verifySection}
                submit={t('page.verify')}
                kind="secondary"
                label={`${t('page.verify')} ${section.section}`}
                hidden={{
                  enterpriseId: profile.id,
                  uscc: profile.uscc,
                  version: profile.version,
                  section: section.section,
                  year: section.year,
                }}
              />
            )}
          </section>
        ))}
      </div>
      <ChangeList changes={changes} reading={reading} />
    </>
  );
}
