import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Table } from '#components/ui/table.tsx';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { countWaitingComplaints, listComplaints } from '#lib/site/queries/complaints.ts';
import { sayWriter } from './say-writer.ts';

type Search = { tab?: string | string[]; after?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints.desk'))('title') };
}

/** What was written about the portal: what awaits an answer, the longest waiting first, and what was answered. */
export default async function ComplaintsToAnswer({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await requirePermission('complaints:answer');
  const search = await searchParams;
  const awaitsAnswer = search.tab !== 'answered';
  const after = uuidIn(search.after);
  const [t, words, locale, page, waiting] = await Promise.all([
    getTranslations('complaints.desk'),
    getTranslations('complaints'),
    getLocale(),
    listComplaints(db, viewer, { awaitsAnswer, after }),
    countWaitingComplaints(db, viewer),
  ]);
  const reader = { locale, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
  const here = (tab: string, rest: Record<string, string> = {}) =>
    `/desk/complaints?${new URLSearchParams({ tab, ...rest })}`;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LinkTabs
        label={t('title')}
        tabs={[
          { label: words('states.waiting'), href: '/desk/complaints', current: awaitsAnswer, count: waiting },
          { label: words('states.answered'), href: here('answered'), current: !awaitsAnswer },
        ]}
      />
      <div className="mt-4">
        <Table
          caption={t('title')}
          rows={page.items}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
          columns={[
            {
              key: 'text',
              header: words('text'),
              kind: 'name',
              cell: ({ id, opening }) => (
                <Link href={`/desk/complaints/${id}`} className="break-words hover:text-accent hover:underline">
                  {opening}
                </Link>
              ),
            },
            { key: 'kind', header: words('kind'), cell: ({ kind }) => words(`kinds.${kind}`) },
            { key: 'writer', header: t('writer'), cell: ({ writer }) => sayWriter(writer, locale, t) },
            { key: 'when', header: t('when'), cell: ({ lastWrittenAt }) => sayWhen(lastWrittenAt, reader) },
          ]}
        />
      </div>
      <Pager
        nextHref={page.nextAfter ? here(awaitsAnswer ? 'waiting' : 'answered', { after: page.nextAfter }) : undefined}
      />
    </>
  );
}
