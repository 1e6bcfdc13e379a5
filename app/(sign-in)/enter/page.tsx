import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { IdentityButtons } from '#components/access/identity-buttons.tsx';
import { RegistrationFields } from '#components/admission/registration-fields.tsx';
import { AgreeInForm } from '#components/site/agree-box.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { maskEmail, maskPhone } from '#lib/access/domain/mask.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { type Entry, readEntry } from '#lib/platform/auth/entry-cookie.ts';
import { findWayIn, offeredBy } from '#lib/platform/auth/identity-place.ts';
import { env } from '#lib/platform/env.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { currentViewer } from '#lib/platform/session.ts';
import { askCode, askCodeAgain, registerPerson, startAgain, typeCode } from './actions.ts';
import { noticeToAgree } from './notice-to-agree.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.enter'))('title') };
}

type Search = { searchParams: Promise<{ callbackUrl?: string | string[] }> };

/** Telephone or mailbox, code, and for who is new name and company: one address, each step its own page. */
export default async function EnterPage({ searchParams }: Search) {
  const { callbackUrl: asked } = await searchParams;
  const then = typeof asked === 'string' ? safeReturnPath(asked) : null;
  if (await currentViewer()) redirect(then ?? '/start');
  const entry = await readEntry();
  const hidden: Record<string, string> = then ? { callbackUrl: then } : {};
  const step =
    entry?.step === 'register' ? (
      <Register entry={entry} hidden={hidden} />
    ) : entry ? (
      <TypeCode entry={entry} hidden={hidden} />
    ) : (
      <AskCode hidden={hidden} then={then} />
    );
  return <div className="max-w-md">{step}</div>;
}

type Hidden = { hidden: Readonly<Record<string, string>> };

async function AskCode({ hidden, then }: Hidden & { then: string | null }) {
  const [t, place] = [await getTranslations('admission.enter'), await findWayIn(await headers(), 'company')];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ActionForm action={askCode} submit={t('ask')} hidden={hidden}>
        <FormText name="contact" label={t('contact')} hint={t('contactHint')} autoComplete="tel" maxLength={200} />
      </ActionForm>
      {place && (
        <div className="mt-6 border-line border-t pt-5">
          <IdentityButtons services={[offeredBy(place)]} callbackUrl={then ?? '/start'} />
        </div>
      )}
      <p className="mt-6">
        <Link
          href={then ? `/sign-in?${new URLSearchParams({ callbackUrl: then })}` : '/sign-in'}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {t('withPassword')}
        </Link>
      </p>
    </>
  );
}

async function TypeCode({ entry, hidden }: Hidden & { entry: Entry }) {
  const [t, district] = [await getTranslations('admission.enter'), await requestDistrict()];
  const { smsUrl, smtpUrl } = env();
  const isInOutbox = !(entry.contact.kind === 'phone' ? smsUrl : smtpUrl);
  return (
    <>
      <PageHeader title={t('codeTitle')} lead={t('codeLead', { contact: masked(entry) })} />
      {isInOutbox && district?.district.isDemo && <Notice className="mb-6">{t('demo')}</Notice>}
      <ActionForm action={typeCode} submit={t('confirm')} hidden={hidden}>
        <FormText name="code" label={t('code')} inputMode="numeric" autoComplete="one-time-code" maxLength={20} />
      </ActionForm>
      <div className="mt-8 flex flex-wrap items-start gap-3 border-line border-t pt-5">
        <ActionForm action={askCodeAgain} submit={t('again')} kind="secondary" hidden={hidden} />
        <form action={startAgain}>
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton kind="quiet">{t('change')}</SubmitButton>
        </form>
      </div>
    </>
  );
}

async function Register({ entry, hidden }: Hidden & { entry: Entry }) {
  const [t, notice] = [await getTranslations('admission.register'), await noticeToAgree()];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { contact: masked(entry) })} />
      <ActionForm action={registerPerson} submit={t('submit')} hidden={hidden}>
        <RegistrationFields />
        {entry.contact.kind === 'email' && (
          <FormText
            name="password"
            type="password"
            label={t('password')}
            hint={t('passwordHint')}
            autoComplete="new-password"
            maxLength={200}
          />
        )}
        {notice !== null && <AgreeInForm version={notice} />}
      </ActionForm>
    </>
  );
}

const masked = ({ contact: { kind, value } }: Entry): string =>
  kind === 'phone' ? maskPhone(value) : maskEmail(value);
