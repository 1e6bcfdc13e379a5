import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PolicyForm } from '#components/policies/editor/policy-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { readingOf } from '../../../reading.ts';
import { savePolicyDraft } from '../../actions.ts';
import { loadPolicy } from '../../load.ts';

type PageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await params).code };
}

/** The draft of a policy, or the next version of what is in force. */
export default async function EditPolicyPage({ params }: PageProps) {
  const viewer = await requirePermission('policies:write');
  const [t, reading, policy] = await Promise.all([
    getTranslations('policies.desk'),
    readingOf(viewer),
    loadPolicy(viewer, params),
  ]);
  const { code, draft, entry, versions } = policy;
  const crumbs = [
    { label: t('title'), href: '/desk/policies' },
    { label: code, href: `/desk/policies/${code}` },
  ];
  return (
    <>
      <PageHeader above={<Breadcrumb crumbs={crumbs} />} title={t('edit')} lead={t('lead')} />
      <PolicyForm
        action={savePolicyDraft}
        code={code}
        version={draft ?? versions.find(({ number }) => number === entry?.number) ?? null}
        revision={draft?.revision ?? 0}
        reading={reading}
      />
    </>
  );
}
