import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { companyName } from '#components/cases/reading.ts';
import { CaseTable } from '#components/desk/list/case-table.tsx';
import { FilterBar } from '#components/desk/list/filter-bar.tsx';
import { FilterChips } from '#components/desk/list/filter-chips.tsx';
import { SavedViews } from '#components/desk/list/saved-views.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { KeyboardList } from '#components/ui/keyboard-list.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { type AddressParams, listAddress, readListAddress } from '#lib/cases/list-address.ts';
import { countCases, listCases } from '#lib/cases/queries/list-cases.ts';
import { listSavedViews } from '#lib/cases/queries/saved-views.ts';
import { db } from '#lib/platform/db.ts';
import { readingOf } from '../reading.ts';
import { requireDesk } from '../require-desk.ts';
import { pagesAround } from './pages-around.ts';
import { deleteListView, renameListView, saveListView } from './view-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('cases') };
}

const PAGE = 50;
const ACTIONS = { save: saveListView, rename: renameListView, remove: deleteListView };

/** All cases this person may see; filters, order and place stand in the address. */
export default async function CasesPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const viewer = await requireDesk();
  const [t, words, reading, params] = await Promise.all([
    getTranslations('desk'),
    getTranslations('exports'),
    readingOf(viewer),
    searchParams,
  ]);
  const { query, ignored } = readListAddress(params);
  const [page, { count, more }, views] = await Promise.all([
    listCases(db, viewer, { limit: PAGE, ...query }, reading),
    countCases(db, viewer, query, reading),
    listSavedViews(db, viewer),
  ]);
  const { cursor: _, ...place } = query;
  const company = query.enterprise && page.items[0] ? companyName(page.items[0], reading) : null;
  const empty = (
    <EmptyState
      title={t('list.emptyTitle')}
      action={listAddress(place) && <ButtonLink href="/desk/cases">{t('filter.clear')}</ButtonLink>}
    >
      {t('list.emptyText')}
    </EmptyState>
  );
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t(more ? 'list.countMore' : 'list.count', { count })}
        actions={
          <>
            <ButtonLink
              href={listAddress(place) ? `/desk/exports?${listAddress(place)}` : '/desk/exports'}
              prefetch={false}
            >
              {words('link')}
            </ButtonLink>
            <ButtonLink href="/desk/cases/new">{t('list.file')}</ButtonLink>
          </>
        }
      />
      {ignored.length > 0 && (
        <Notice className="mb-3">{t('list.ignored', { names: ignored.slice(0, 5).join(t('company.between')) })}</Notice>
      )}
      <div className="flex flex-col gap-3 pb-3">
        <FilterBar query={query} reading={reading} />
        <FilterChips query={query} reading={reading} company={company} />
        <SavedViews views={views} address={listAddress(place)} actions={ACTIONS} />
      </div>
      <KeyboardList>
        <CaseTable items={page.items} query={query} reading={reading} empty={empty} />
      </KeyboardList>
      <Pager {...pagesAround(query, params.back, page.nextCursor)} />
    </>
  );
}
