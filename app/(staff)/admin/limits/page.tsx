import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LimitTable } from '#components/house-rules/limit-table.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.limits'))('title') };
}

export default async function LimitsPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, { limitRows }] = await Promise.all([getTranslations('rules.limits'), getDirectory(db, viewer.districtId)]);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <LimitTable rows={limitRows} />
    </>
  );
}
