import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Table } from '#components/ui/table.tsx';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { listConsents } from '#lib/site/queries/privacy.ts';

type Search = { version?: string | string[]; after?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('privacy.admin'))('log') };
}

/** Who agreed to which version, when and how; nothing here can be changed. */
export default async function ConsentsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await requirePermission('texts:manage');
  const search = await searchParams;
  const version = typeof search.version === 'string' && /^[1-9]\d{0,5}$/.test(search.version) ? search.version : null;
  const after = uuidIn(search.after);
  const [t, locale, page] = await Promise.all([
    getTranslations('privacy.admin'),
    getLocale(),
    listConsents(db, viewer, { version: version === null ? null : Number(version), after }),
  ]);
  const { timeZone } = viewer.district;
  const next = page.nextAfter && `?${new URLSearchParams({ ...(version && { version }), after: page.nextAfter })}`;
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/privacy' }]} />}
        title={version ? t('logOf', { version }) : t('log')}
        lead={t('logLead')}
      />
      <Table
        caption={t('log')}
        rows={page.items}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('logEmpty')}>{t('logEmptyText')}</EmptyState>}
        columns={[
          {
            key: 'who',
            header: t('columns.who'),
            kind: 'name',
            cell: (row) => (row.login ? `${ownNameIn(locale, row)}（${row.login}）` : t('gone')),
          },
          { key: 'version', header: t('columns.version'), cell: (row) => t('versionName', { version: row.version }) },
          { key: 'at', header: t('columns.at'), cell: ({ at }) => sayExactly(toInstant(at), { locale, timeZone }) },
          { key: 'channel', header: t('columns.channel'), cell: ({ channel }) => t(`channels.${channel}`) },
        ]}
      />
      <Pager nextHref={next ?? undefined} />
    </>
  );
}
