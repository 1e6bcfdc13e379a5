import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { sessionViewer } from '#lib/platform/session.ts';
import { signOut } from '../../session/actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.signOut'))('title') };
}

export default async function SignOutPage() {
  const t = await getTranslations('access.signOut');
  if (!(await sessionViewer())) return <SignedOut />;
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={t('lead')} />
      <form action={signOut} className="flex flex-wrap gap-3">
        <SubmitButton>{t('submit')}</SubmitButton>
        <ButtonLink href="/start">{t('stay')}</ButtonLink>
      </form>
    </div>
  );
}

/** Here somebody comes back to from the identity service, which may have had a question of its own. */
async function SignedOut() {
  const t = await getTranslations('access.signOut');
  return (
    <div className="max-w-column">
      <PageHeader title={t('done')} lead={t('doneLead')} />
      <ButtonLink href="/sign-in">{t('again')}</ButtonLink>
    </div>
  );
}
