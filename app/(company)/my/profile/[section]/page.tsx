import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { IndustryFinder } from '#components/enterprises/industry-finder.tsx';
import { SectionForm } from '#components/enterprises/section-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { searchIndustries } from '#lib/enterprises/queries/industries.ts';
import { findOwnProfile, lastYear } from '#lib/enterprises/queries/profile.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { isIndustryKept, wordsToFind } from '../../../../enterprises/industry-search.ts';
import { yearAsked, yearTabs } from '../../../../enterprises/years.ts';
import { readingOf } from '../../reading.ts';
import { saveSection } from '../actions.ts';

type SectionPageProps = {
  params: Promise<{ section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.page'))('title') };
}

/** One section of one's company's profile, saved by itself; figures per year with those of the year before. */
export default async function SectionPage({ params, searchParams }: SectionPageProps) {
  const viewer = await requireViewer('company');
  const [{ section: name }, search, t, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('profile'),
    readingOf(viewer),
  ]);
  const year = yearAsked(search.year, lastYear(reading));
  const profile = await findOwnProfile(db, viewer, { ...reading, year });
  const section = profile?.sections.find((each) => each.section === name);
  if (!profile || !section) return notFound();
  const isYearly = section.section === 'figures';
  const find = isIndustryKept(section) ? wordsToFind(search.find) : undefined;
  const industries = find === undefined ? undefined : await searchIndustries(db, find);
  return (
    <div className="max-w-column">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('page.title'), href: '/my/profile' }]} />}
        title={isYearly ? t('page.figuresOf', { year: String(year) }) : t(`groups.${section.section}`)}
        lead={t('page.optional')}
      />
      {isYearly && (
        <div className="pb-4">
          <LinkTabs label={t('page.years')} tabs={yearTabs(year, lastYear(reading), '/my/profile/figures')} />
        </div>
      )}
      {isIndustryKept(section) && <IndustryFinder typed={find} />}
      <SectionForm profile={profile} section={section} reading={reading} action={saveSection} industries={industries} />
    </div>
  );
}
