import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PolicyForm } from '#components/policies/editor/policy-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../reading.ts';
import { saveNewPolicy } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('policies.desk'))('new') };
}

/** A policy of the district's own, as a draft. */
export default async function NewPolicyPage() {
  const viewer = await requirePermission('policies:write');
  const [t, reading] = await Promise.all([getTranslations('policies.desk'), readingOf(viewer)]);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/policies' }]} />}
        title={t('new')}
        lead={t('lead')}
      />
      <PolicyForm action={saveNewPolicy} code={null} version={null} revision={0} reading={reading} />
    </>
  );
}
