import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegistrationFields } from '#components/admission/registration-fields.tsx';
import { AgreeInForm } from '#components/site/agree-box.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { PROVEN_IDENTITY } from '#lib/platform/auth/identity-cookies.ts';
import { openCookie } from '#lib/platform/auth/sealed-cookie.ts';
import { currentViewer } from '#lib/platform/session.ts';
import { noticeToAgree } from '../notice-to-agree.ts';
import { registerIdentity } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.register'))('title') };
}

type Search = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

/** For somebody whom the identity service knows and the portal does not: name and company, once. */
export default async function IdentityRegistrationPage({ searchParams }: Search) {
  const { callbackUrl } = await searchParams;
  const then = typeof callbackUrl === 'string' ? safeReturnPath(callbackUrl) : null;
  if (await currentViewer()) redirect(then ?? '/start');
  const identity = await openCookie(PROVEN_IDENTITY, await cookies());
  if (!identity) redirect('/sign-in?error=identity-over');
  const [t, own] = [await getTranslations('admission.register'), await getTranslations('access.identity')];
  const notice = await noticeToAgree();
  return (
    <div className="max-w-md">
      <PageHeader title={t('title')} lead={own('proven')} />
      <Notice className="mb-6">
        {own('haveAccount')}{' '}
        <Link href="/enter" className="text-accent underline underline-offset-4">
          {own('haveAccountLink')}
        </Link>
      </Notice>
      <ActionForm action={registerIdentity} submit={t('submit')} hidden={then ? { callbackUrl: then } : {}}>
        <RegistrationFields name={identity.name ?? undefined} />
        {notice !== null && <AgreeInForm version={notice} />}
      </ActionForm>
    </div>
  );
}
