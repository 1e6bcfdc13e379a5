import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BatchFile, BatchProgress } from '#components/packages/batches/batch-outcome.tsx';
import { Outcomes } from '#components/packages/batches/batch-table.tsx';
import { LeftOutTable } from '#components/packages/batches/left-out-table.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { findBatch } from '#lib/service-packages/queries/batches.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../../reading.ts';
import { cancelBooklets } from '../actions.ts';

type BatchPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batches'))('title') };
}

/** One batch: how far it is, its file while it can be fetched, and which companies have no booklet and why. */
export default async function BatchPage({ params }: BatchPageProps) {
  const viewer = await requirePermission('packages:compose');
  const [{ id: asked }, t, packages, reading] = await Promise.all([
    params,
    getTranslations('batches'),
    getTranslations('packages.desk'),
    readingOf(viewer),
  ]);
  const id = uuidIn(asked);
  const batch = id ? await findBatch(db, viewer, id, reading.now) : null;
  if (!batch) return notFound();
  const isOpen = batch.state === 'waiting' || batch.state === 'running';
  const isLost = batch.state === 'done' && batch.lost > 0;
  return (
    <div className="flex flex-col gap-8">
      {isOpen && <meta httpEquiv="refresh" content="2" />}
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[
              { label: packages('title'), href: '/desk/packages' },
              { label: t('title'), href: '/desk/packages/batches' },
            ]}
          />
        }
        title={batch.occasion}
        lead={
          isLost
            ? t('lost', { count: batch.lost })
            : t(batch.failure ? `failures.${batch.failure}` : `about.${batch.state}`)
        }
        actions={
          !isOpen &&
          !batch.file && <ButtonLink href={`/desk/packages/batches/new?again=${batch.id}`}>{t('again')}</ButtonLink>
        }
      />
      {isOpen && <BatchProgress batch={batch} cancel={cancelBooklets} />}
      {batch.file && <BatchFile batch={batch} file={batch.file} reading={reading} />}
      <div className="max-w-column">
        <Facts
          facts={[
            { label: t('askedAt'), value: sayExactly(batch.askedAt, reading) },
            { label: t('language'), value: t(`languages.${batch.language}`) },
            { label: t('count'), value: t('counts', { total: batch.total }) },
            ...(isOpen ? [] : [{ label: t('result'), value: <Outcomes batch={batch} /> }]),
          ]}
        />
      </div>
      {batch.leftOutItems.length > 0 && (
        <Section title={t('leftOut', { count: batch.leftOutItems.length })}>
          <LeftOutTable items={batch.leftOutItems} locale={reading.locale} />
        </Section>
      )}
    </div>
  );
}
