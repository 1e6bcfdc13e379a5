import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { sessionViewer, signInAddress } from '#lib/platform/session.ts';
import { prove } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.secondFactor'))('title') };
}

export default async function SecondFactorPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  const viewer = await sessionViewer();
  if (!viewer) redirect(await signInAddress());
  if (viewer.secondFactor !== 'asked') redirect(homeOf(viewer));
  const { next } = await searchParams;
  const t = await getTranslations('staff.secondFactor');
  return (
    <div className="max-w-md">
      <PageHeader title={t('title')} lead={t('lead', { name: viewer.name })} />
      <ActionForm action={prove} submit={t('prove')} hidden={typeof next === 'string' ? { next } : {}}>
        <FormText name="code" label={t('code')} hint={t('codeHint')} autoComplete="one-time-code" />
      </ActionForm>
      <p className="mt-8 text-ink-2">{t('lost')}</p>
      <p className="mt-2">
        <Link href="/sign-out">{t('otherAccount')}</Link>
      </p>
    </div>
  );
}
