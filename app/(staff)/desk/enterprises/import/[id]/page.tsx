import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ColumnForm } from '#components/enterprises/lists/column-form.tsx';
import { RejectedTable, TallyFacts } from '#components/enterprises/lists/tally-facts.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { lastYear } from '#lib/enterprises/queries/profile.ts';
import { findList, type ListView } from '#lib/exchange/queries/lists.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { wordRefusal } from '../../../../../commands/word-refusal.ts';
import { readingOf } from '../../../reading.ts';
import { loadTried, tryColumns } from '../actions.ts';

type ListPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lists'))('title') };
}

/** One list: what its columns mean, what would become of its rows, and how far loading is. */
export default async function ImportListPage({ params }: ListPageProps) {
  const viewer = await requirePermission('companies:admit');
  const [{ id: asked }, t, reading] = await Promise.all([params, getTranslations('lists'), readingOf(viewer)]);
  const id = uuidIn(asked);
  const list = id ? await findList(db, viewer, id) : null;
  if (!list) return notFound();
  const isRunning = list.state === 'trying' || list.state === 'loading';
  const failure = list.failure && (await wordRefusal({ code: 'list-failed' }, viewer));
  return (
    <div className="flex flex-col gap-8">
      {isRunning && <meta httpEquiv="refresh" content="2" />}
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/enterprises/import' }]} />}
        title={list.fileName}
        lead={t(`about.${list.state}`)}
      />
      {failure && (
        <p role="alert" className="text-danger">
          {failure}
        </p>
      )}
      {list.state !== 'received' && <Outcome list={list} isRunning={isRunning} />}
      {list.rejected.length > 0 && (
        <Section title={t('rejected')}>
          <p className="pb-2">
            <a
              href={`/desk/enterprises/import/${list.id}/rejected`}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
              download
            >
              {t('download')}
            </a>
          </p>
          <RejectedTable rows={list.rejected} total={list.tally.rejected} locale={reading.locale} />
        </Section>
      )}
      {!isRunning && list.state !== 'loaded' && (
        <Section title={t('columns')} lead={t('columnsLead')}>
          <ColumnForm list={list} lastYear={lastYear(reading)} action={tryColumns} />
        </Section>
      )}
    </div>
  );
}

async function Outcome({ list, isRunning }: { list: ListView; isRunning: boolean }) {
  const t = await getTranslations('lists');
  return (
    <div className="flex flex-col gap-4">
      {isRunning && (
        <p role="status" className="flex items-center gap-3">
          <progress aria-label={t(`states.${list.state}`)} className="h-2 w-40" />
          {t('rowsSoFar', { count: list.tally.read })}
        </p>
      )}
      <TallyFacts tally={list.tally} />
      {list.state === 'tried' && list.tally.created + list.tally.updated > 0 && (
        <ActionForm action={loadTried} submit={t('load')} label={t('load')} hidden={{ listId: list.id }} />
      )}
    </div>
  );
}
