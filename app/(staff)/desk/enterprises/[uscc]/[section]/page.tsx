import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CompanyPageHeader } from '#components/enterprises/company-page-header.tsx';
import { IndustryFinder } from '#components/enterprises/industry-finder.tsx';
import { SectionForm } from '#components/enterprises/section-form.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { searchIndustries } from '#lib/enterprises/queries/industries.ts';
import { findProfile, lastYear } from '#lib/enterprises/queries/profile.ts';
import { db } from '#lib/platform/db.ts';
import { isIndustryKept, wordsToFind } from '../../../../../enterprises/industry-search.ts';
import { yearAsked, yearTabs } from '../../../../../enterprises/years.ts';
import { readingOf } from '../../../reading.ts';
import { requireDesk } from '../../../require-desk.ts';
import { saveCompanySection } from '../../actions.ts';

type SectionPageProps = {
  params: Promise<{ uscc: string; section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile.page'))('title') };
}

/** One section of a company's profile, as far as this officer keeps it. */
export default async function CompanySectionPage({ params, searchParams }: SectionPageProps) {
  const viewer = await requireDesk();
  const [{ uscc, section: name }, search, t, reading] = await Promise.all([
    params,
    searchParams,
    getTranslations('profile'),
    readingOf(viewer),
  ]);
  const year = yearAsked(search.year, lastYear(reading));
  const profile = await findProfile(db, viewer, uscc, { ...reading, year });
  const section = profile?.sections.find((each) => each.section === name);
  if (!profile || !section) return notFound();
  const isYearly = section.section === 'figures';
  const find = isIndustryKept(section) ? wordsToFind(search.find) : undefined;
  const industries = find === undefined ? undefined : await searchIndustries(db, find);
  const home = `/desk/enterprises/${profile.uscc}`;
  return (
    <div className="max-w-column">
      <CompanyPageHeader
        company={profile}
        reading={reading}
        title={isYearly ? t('page.figuresOf', { year: String(year) }) : t(`groups.${section.section}`)}
      />
      {isYearly && (
        <div className="pb-4">
          <LinkTabs label={t('page.years')} tabs={yearTabs(year, lastYear(reading), `${home}/figures`)} />
        </div>
      )}
      {isIndustryKept(section) && <IndustryFinder typed={find} />}
      <SectionForm
        profile={profile}
        section={section}
        reading={reading}
        action={saveCompanySection}
        industries={industries}
      />
    </div>
  );
}
