import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChangePasswordForm } from '#components/access/change-password-form.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { hasPassword } from '#lib/access/queries/own-account.ts';
import { db } from '#lib/platform/db.ts';
import { currentViewer, signInAddress } from '#lib/platform/session.ts';
import { changeOwnPassword } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.password'))('title') };
}

export default async function ChangePasswordPage() {
  const viewer = await currentViewer();
  if (!viewer) redirect(await signInAddress());
  const t = await getTranslations('access.password');
  const isFirst = viewer.mustChangePassword;
  const hasOne = await hasPassword(db, viewer);
  const [title, lead] = isFirst
    ? (['mustTitle', 'mustLead'] as const)
    : hasOne
      ? (['title', 'lead'] as const)
      : (['setTitle', 'setLead'] as const);
  return (
    <div className="max-w-md">
      <PageHeader title={t(title)} lead={t(lead)} />
      <ChangePasswordForm
        action={changeOwnPassword}
        login={viewer.login}
        words={{
          current: hasOne ? t(isFirst ? 'currentOneTime' : 'current') : null,
          password: t('new'),
          passwordHint: t('newHint'),
          repeat: t('repeat'),
          submit: t('submit'),
        }}
      />
    </div>
  );
}
