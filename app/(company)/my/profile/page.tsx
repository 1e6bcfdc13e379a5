import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CertificateTags } from '#components/enterprises/certificates/certificate-tags.tsx';
import { NoOwnCompany } from '#components/enterprises/no-own-company.tsx';
import { SectionList } from '#components/enterprises/section-list.tsx';
import { SizeReason } from '#components/enterprises/size-reason.tsx';
import { UnlockingList } from '#components/policies/unlocking-list.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { findOwnProfile } from '#lib/enterprises/queries/profile.ts';
import { findOwnQualifications } from '#lib/enterprises/queries/qualifications.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { findOwnMatches } from '#lib/policies/queries/own-matches.ts';
import { readingOf } from '../reading.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.page'))('title') };
}

/** What the district knows about one's company, section by section, and how much is still unknown. */
export default async function ProfilePage() {
  const viewer = await requireViewer('company');
  const [t, certificates, contacts, reading] = await Promise.all([
    getTranslations('profile.page'),
    getTranslations('certificates'),
    getTranslations('contacts'),
    readingOf(viewer),
  ]);
  const [profile, matches, qualifications] = await Promise.all([
    findOwnProfile(db, viewer, reading),
    findOwnMatches(db, viewer, reading),
    findOwnQualifications(db, viewer, reading),
  ]);
  if (!profile) return <NoOwnCompany title={t('title')} />;
  const kept = profile.sections.reduce((sum, each) => sum + each.kept, 0);
  const filled = profile.sections.reduce((sum, each) => sum + each.filled, 0);
  return (
    <div className="flex max-w-column flex-col gap-6">
      <PageHeader title={t('title')} lead={t('lead', { company: ownNameIn(reading.locale, profile) })} />
      <div className="flex flex-col gap-1">
        <label htmlFor="completeness">{t('filled', { filled, kept })}</label>
        <progress
          id="completeness"
          value={filled}
          max={kept}
          className="h-2 w-full appearance-none overflow-hidden rounded bg-tint [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-tint [&::-webkit-progress-value]:bg-accent"
        />
        <p className="text-ink-2 text-small">{t('why')}</p>
        {matches && <UnlockingList unlocking={matches.unlocking} reading={reading} />}
      </div>
      <SectionList sections={profile.sections} hrefOf={(section) => `/my/profile/${section}`} />
      {qualifications && (
        <Section
          title={certificates('title')}
          beside={
            <Link
              href="/my/certificates"
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {t('open')}
              <span className="sr-only"> {certificates('title')}</span>
            </Link>
          }
        >
          <CertificateTags list={qualifications} reading={reading} />
        </Section>
      )}
      <Link href="/my/contacts" className="inline-flex min-h-6 items-center text-accent underline underline-offset-4">
        {contacts('open')}
      </Link>
      <SizeReason profile={profile} reading={reading} />
    </div>
  );
}
