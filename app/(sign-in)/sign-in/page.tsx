import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemoSignIns } from '#components/access/demo-sign-ins.tsx';
import { IdentityButtons } from '#components/access/identity-buttons.tsx';
import { SignInForm } from '#components/access/sign-in-form.tsx';
import { Link } from '#components/ui/link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { DEMO_LOGINS } from '#lib/access/domain/demo-logins.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { listDemoPeople } from '#lib/access/queries/viewers.ts';
import { readAttempt } from '#lib/platform/auth/attempt-cookie.ts';
import { listWaysIn, offeredBy } from '#lib/platform/auth/identity-place.ts';
import { readCsrfToken } from '#lib/platform/auth/session-cookie.ts';
import { db } from '#lib/platform/db.ts';
import { openedOrigin } from '#lib/platform/opened-origin.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { currentViewer } from '#lib/platform/session.ts';

type Search = { [name in 'callbackUrl' | 'error' | 'login' | 'cookies']?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('access.signIn'))('title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const error = only(search.error);
  const csrfToken = readCsrfToken(await cookies());
  const path = safeReturnPath(only(search.callbackUrl), await origin()) ?? '/start';
  if (error === null && (await currentViewer())) redirect(path);
  if (!csrfToken && !search.cookies) redirect(fetchCsrfToken({ callbackUrl: path, error, login: only(search.login) }));

  const t = await getTranslations('access');
  const last = isRefusal(error) ? await readAttempt() : null;
  const wording = await refusalText(error, last?.minutes ?? null);
  const isDemo = (await requestDistrict())?.district.isDemo === true;
  const people = isDemo ? await listDemoPeople(db, Object.values(DEMO_LOGINS).flat()) : [];
  const services = (await listWaysIn(await headers())).map(offeredBy);
  const callbackUrl = last ? (safeReturnPath(last.callbackUrl, await origin()) ?? '/start') : path;
  return (
    <div className="grid gap-12 beside:grid-cols-[minmax(0,26rem)_1fr] beside:gap-20">
      <div>
        <PageHeader title={t('signIn.title')} lead={t('signIn.lead')} />
        {isIdentityRefusal(error) && (
          <Notice tone="danger" className="mb-6">
            <p role="alert">{(await getTranslations('refusals'))(error)}</p>
          </Notice>
        )}
        {error === 'session-ended' && <Notice className="mb-6">{t('signIn.ended')}</Notice>}
        {csrfToken ? (
          <SignInForm
            csrfToken={csrfToken}
            callbackUrl={callbackUrl}
            login={last?.login ?? only(search.login) ?? ''}
            error={wording}
          />
        ) : (
          <Notice tone="danger">{t('signIn.cookies')}</Notice>
        )}
        {services.length > 0 && (
          <div className="mt-6 border-line border-t pt-5">
            <IdentityButtons services={services} callbackUrl={callbackUrl} />
          </div>
        )}
        <p className="mt-6 border-line border-t pt-4">
          <Link
            href={callbackUrl === '/start' ? '/enter' : `/enter?${new URLSearchParams({ callbackUrl })}`}
            className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
          >
            {t('signIn.byCode')}
          </Link>
        </p>
      </div>
      {people.length > 0 && <DemoSignIns people={people} callbackUrl={callbackUrl} />}
    </div>
  );
}

const only = (value: string | string[] | undefined): string | null => (typeof value === 'string' ? value : null);

/** A page cannot set the cookie the form needs: a route handler does, and leads back here with the same wishes. */
function fetchCsrfToken(wishes: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(wishes).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/session/prepare?${new URLSearchParams(given)}`;
}

const REFUSALS = ['sign-in-failed', 'sign-in-locked'] as const;
const isRefusal = (code: string | null): code is (typeof REFUSALS)[number] => REFUSALS.some((each) => each === code);

/** What came of going to the identity service: nothing a field of the form could mend. */
const IDENTITY_REFUSALS = [
  'identity-not-offered',
  'identity-unreachable',
  'identity-declined',
  'identity-unverified',
  'identity-over',
  'identity-unknown',
  'identity-other-audience',
  'account-disabled',
] as const;
const isIdentityRefusal = (code: string | null): code is (typeof IDENTITY_REFUSALS)[number] =>
  IDENTITY_REFUSALS.some((each) => each === code);

async function refusalText(code: string | null, minutes: number | null): Promise<string | null> {
  if (code === null || code === 'session-ended' || isIdentityRefusal(code)) return null;
  const t = await getTranslations();
  if (code === 'sign-in-failed') return t('refusals.sign-in-failed');
  if (code === 'sign-in-locked') return t('refusals.sign-in-locked', { minutes: minutes ?? 15 });
  return t('access.signIn.unavailable');
}

/** next-auth hands back whole addresses, of which ours are cut to their path. */
const origin = async (): Promise<string> => openedOrigin(await headers());
