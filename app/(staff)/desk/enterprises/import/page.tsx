import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FileField } from '#components/enterprises/file-field.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { Table } from '#components/ui/table.tsx';
import { listLists } from '#lib/exchange/queries/lists.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../reading.ts';
import { sendList } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lists'))('title') };
}

/** Sends a list of companies, and shows what became of the last ones. */
export default async function ImportListsPage() {
  const viewer = await requirePermission('companies:admit');
  const [t, companies, reading, lists] = await Promise.all([
    getTranslations('lists'),
    getTranslations('profile.page'),
    readingOf(viewer),
    listLists(db, viewer),
  ]);
  return (
    <div className="flex flex-col gap-8">
      <div className="max-w-column">
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: companies('companies'), href: '/desk/enterprises' }]} />}
          title={t('title')}
          lead={t('lead')}
        />
        <ActionForm action={sendList} submit={t('send')} label={t('title')}>
          <FileField name="file" label={t('file')} extensions={['.csv', '.xlsx']} needsScript={t('needsScript')} />
        </ActionForm>
      </div>
      <Section title={t('last')}>
        <Table
          caption={t('last')}
          rows={lists}
          rowKey={({ id }) => id}
          empty={<p className="border-line border-t py-3 text-ink-2">{t('none')}</p>}
          columns={[
            {
              key: 'file',
              header: t('fileName'),
              kind: 'name',
              cell: ({ id, fileName }) => (
                <Link href={`/desk/enterprises/import/${id}`} className="text-accent hover:underline">
                  {fileName}
                </Link>
              ),
            },
            { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
            { key: 'by', header: t('by'), cell: ({ sentBy }) => sentBy },
            { key: 'at', header: t('at'), cell: ({ sentAt }) => sayWhen(sentAt, reading) },
            { key: 'rows', header: t('tally.read'), kind: 'number', cell: ({ tally }) => tally.read },
            { key: 'rejected', header: t('tally.rejected'), kind: 'number', cell: ({ tally }) => tally.rejected },
          ]}
        />
      </Section>
    </div>
  );
}
