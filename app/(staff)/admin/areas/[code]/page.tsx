import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AreaForm } from '#components/house-rules/area-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findStoredArea } from '#lib/house-rules/queries/stored.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../desk/reading.ts';
import { saveAreaForm } from '../actions.ts';

type AreaPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.areas'))('title') };
}

export default async function AreaPage({ params }: AreaPageProps) {
  const viewer = await requirePermission('organisation:manage');
  const code = decodeURIComponent((await params).code).slice(0, 20);
  const [t, reading, area] = await Promise.all([
    getTranslations('rules.areas'),
    readingOf(viewer),
    findStoredArea(db, viewer.districtId, code),
  ]);
  if (!area) notFound();
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/areas' }]} />}
        title={nameIn(reading.locale, area)}
        lead={area.code}
      />
      <AreaForm action={saveAreaForm} area={area} reading={reading} />
    </>
  );
}
