import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleList } from '#components/admin/staff/people-list.tsx';
import { PeopleSearch } from '#components/admin/staff/people-search.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { type PeopleParams, readPeople } from './read-people.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.people'))('title') };
}

export default async function PeoplePage({ searchParams }: { searchParams: PeopleParams }) {
  const viewer = await requirePermission('people:manage');
  const t = await getTranslations('staff.people');
  const { search, people, units, nextHref } = await readPeople(viewer, searchParams, '/admin/people');
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ButtonLink href="/admin/people/import" kind="secondary">
              {t('import')}
            </ButtonLink>
            <ButtonLink href="/admin/people/new">{t('add')}</ButtonLink>
          </>
        }
      />
      <PeopleSearch {...search} units={units} />
      <PeopleList people={people} base="/admin/people" nextHref={nextHref} />
    </>
  );
}
