import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleList } from '#components/admin/staff/people-list.tsx';
import { PeopleSearch } from '#components/admin/staff/people-search.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { type PeopleParams, readPeople } from '../people/read-people.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.rights'))('title') };
}

export default async function RightsPage({ searchParams }: { searchParams: PeopleParams }) {
  const viewer = await requirePermission('rights:grant');
  const t = await getTranslations('staff.rights');
  const { search, people, units, nextHref } = await readPeople(viewer, searchParams, '/admin/rights');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href="/admin/rights/import" kind="secondary">
            {t('import')}
          </ButtonLink>
        }
      />
      <PeopleSearch {...search} units={units} />
      <PeopleList people={people} base="/admin/rights" nextHref={nextHref} />
    </>
  );
}
