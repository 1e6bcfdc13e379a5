import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BatchTable } from '#components/packages/batches/batch-table.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { listBatches } from '#lib/service-packages/queries/batches.ts';
import { uuidIn } from '#lib/shared/is-uuid.ts';
import { readingOf } from '../../reading.ts';

const HERE = '/desk/packages/batches';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('batches'))('title') };
}

/** The batches of booklets that this person asked for. */
export default async function BatchesPage({ searchParams }: { searchParams: Promise<{ after?: string | string[] }> }) {
  const viewer = await requirePermission('packages:compose');
  const [t, packages, reading, search] = await Promise.all([
    getTranslations('batches'),
    getTranslations('packages.desk'),
    readingOf(viewer),
    searchParams,
  ]);
  const after = uuidIn(search.after) ?? undefined;
  const { items, next } = await listBatches(db, viewer, { after, now: reading.now });
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: packages('title'), href: '/desk/packages' }]} />}
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href={`${HERE}/new`} kind="primary">
            {t('new')}
          </ButtonLink>
        }
      />
      <BatchTable batches={items} reading={reading} />
      <Pager previousHref={after && HERE} nextHref={next ? `${HERE}?after=${next}` : undefined} />
    </>
  );
}
