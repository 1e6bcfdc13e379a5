import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LimitForm } from '#components/house-rules/limit-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { LIMIT_NAMES } from '#lib/house-rules/domain/limit-change.ts';
import { findStoredLimit } from '#lib/house-rules/queries/limits.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveLimitForm } from '../actions.ts';

type LimitPageProps = { params: Promise<{ name: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.limits'))('title') };
}

export default async function LimitPage({ params }: LimitPageProps) {
  const viewer = await requirePermission('organisation:manage');
  const asked = (await params).name;
  const name = LIMIT_NAMES.find((each) => each === asked);
  const stored = name && (await findStoredLimit(db, viewer.districtId, name));
  if (!stored) notFound();
  const t = await getTranslations('rules.limits');
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/limits' }]} />}
        title={t(`names.${name}`)}
        lead={t(`about.${name}`)}
      />
      <LimitForm name={name} stored={stored} action={saveLimitForm} />
    </>
  );
}
