import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.link'))('doneTitle') };
}

export default async function LinkDone() {
  const t = await getTranslations('admission.link');
  return (
    <div className="max-w-md">
      <PageHeader title={t('doneTitle')} lead={t('doneText')} />
      <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
    </div>
  );
}
