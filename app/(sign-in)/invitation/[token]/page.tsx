import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findInvitation } from '#lib/admission/queries/companies.ts';
import { db } from '#lib/platform/db.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { currentViewer } from '#lib/platform/session.ts';
import { joinCompany } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.company'))('invite'), robots: { index: false } };
}

/** What an invitation leads to: who invites, and the press that joins; opening it uses nothing up. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const [{ token }, viewer, district] = await Promise.all([params, currentViewer(), requestDistrict()]);
  const [t, roles, locale] = await Promise.all([
    getTranslations('admission.invitation'),
    getTranslations('admission.company.roles'),
    getLocale(),
  ]);
  const districtId = viewer?.districtId ?? district?.district.id;
  const invitation =
    districtId === undefined ? null : await findInvitation(db, districtId, token, Temporal.Now.instant());
  if (!invitation) {
    return (
      <div className="max-w-md">
        <PageHeader title={t('overTitle')} lead={t('overText')} />
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </div>
    );
  }
  const { enterprise, enterpriseId, role } = invitation;
  const company = locale === 'en' ? (enterprise.nameEn ?? enterprise.name) : enterprise.name;
  const isMember = viewer?.companies.some((each) => each.enterpriseId === enterpriseId) ?? false;
  return (
    <div className="max-w-md">
      <PageHeader title={t('title', { company })} lead={t('lead', { role: roles(role) })} />
      {!viewer && (
        <ButtonLink kind="primary" href={`/enter?${new URLSearchParams({ callbackUrl: `/invitation/${token}` })}`}>
          {t('signIn')}
        </ButtonLink>
      )}
      {viewer?.kind === 'staff' && <Notice tone="danger">{t('staff')}</Notice>}
      {isMember && <Notice title={t('alreadyTitle')}>{t('alreadyText')}</Notice>}
      {viewer?.kind === 'company' && !isMember && (
        <ActionForm action={joinCompany} submit={t('accept')} hidden={{ token }} />
      )}
    </div>
  );
}
