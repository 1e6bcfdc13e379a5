import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Table } from '#components/ui/table.tsx';

export type PersonLine = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly posts: readonly string[];
  readonly seen: ReactNode;
  readonly isClosed: boolean;
  readonly hasSecondFactor: boolean;
};

type PeopleListProps = { people: readonly PersonLine[]; base: string; nextHref: string | undefined };

/** Staff of the district; each name leads to the person's page. */
export function PeopleList({ people, base, nextHref }: PeopleListProps) {
  const t = useTranslations('staff.people');
  return (
    <>
      <Table
        caption={t('title')}
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
        columns={[
          {
            key: 'name',
            header: t('name'),
            kind: 'name',
            cell: ({ id, name }) => <Link href={`${base}/${id}`}>{name}</Link>,
          },
          { key: 'login', header: t('login'), cell: ({ login }) => login },
          { key: 'posts', header: t('posts'), cell: ({ posts }) => posts.join('；') || t('noPosts') },
          { key: 'seen', header: t('seen'), cell: ({ seen }) => seen ?? t('never') },
          {
            key: 'factor',
            header: t('secondFactor'),
            cell: ({ hasSecondFactor }) => t(hasSecondFactor ? 'on' : 'off'),
          },
          { key: 'state', header: t('state'), cell: ({ isClosed }) => t(isClosed ? 'closed' : 'open') },
        ]}
      />
      <Pager nextHref={nextHref} />
    </>
  );
}
