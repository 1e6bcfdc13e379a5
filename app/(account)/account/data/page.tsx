import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { Table } from '#components/ui/table.tsx';
import { writePhone } from '#lib/access/contact-forms.ts';
import { getOwnData } from '#lib/cases/queries/own-data.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { toInstant } from '#lib/shared/instants.ts';
import { correctData, eraseData } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ownData'))('title') };
}

/** A person sees, corrects, takes along and erases what is held about them. */
export default async function OwnDataPage() {
  const viewer = await requireViewer();
  const [t, roles, companyRoles, locale, held] = await Promise.all([
    getTranslations('ownData'),
    getTranslations('audit.roles'),
    getTranslations('admission.company.roles'),
    getLocale(),
    getOwnData(db, viewer),
  ]);
  const { profile, companies, posts, sessions, tokens, requests, drafts } = held;
  const { claims, companyContacts, identities, invitations, consents, delegations, complaints } = held;
  const isStaff = viewer.kind === 'staff';
  const list = (items: readonly string[]) => items.join(locale === 'en' ? ', ' : '、') || t('none');
  const claimWord = (status: string) => t(`claimStatus.${status as 'waiting'}`);
  const at = (date: Date) => sayExactly(toInstant(date), { locale, timeZone: viewer.district.timeZone });
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ButtonLink href="/account/data/download" prefetch={false}>
            {t('download')}
          </ButtonLink>
        }
      />
      <Section title={t('held')}>
        <Facts
          facts={[
            { label: t('login'), value: profile.login },
            { label: t('name'), value: profile.name },
            { label: t('nameEn'), value: profile.nameEn ?? t('none') },
            { label: t('phone'), value: profile.phone ? writePhone(profile.phone) : t('none') },
            { label: t('email'), value: profile.email ?? t('none') },
            ...(isStaff ? [{ label: t('officePhone'), value: profile.officePhone ?? t('none') }] : []),
            { label: t('since'), value: at(profile.createdAt) },
            isStaff
              ? {
                  label: t('posts'),
                  value: list(posts.map(({ unit, role }) => `${ownNameIn(locale, unit)} ${roles(role as 'handler')}`)),
                }
              : {
                  label: t('companies'),
                  value: list(
                    companies.map(({ role, ...company }) => `${ownNameIn(locale, company)} ${companyRoles(role)}`),
                  ),
                },
            { label: t('sessions'), value: t('sessionsHeld', { count: sessions.length }) },
            ...(isStaff
              ? [
                  {
                    label: t('secondFactor'),
                    value: profile.secondFactorSince ? at(profile.secondFactorSince) : t('none'),
                  },
                  { label: t('delegations'), value: t('countHeld', { count: delegations.length }) },
                ]
              : [
                  { label: t('claims'), value: list(claims.map(({ name, status }) => `${name} ${claimWord(status)}`)) },
                  {
                    label: t('companyContacts'),
                    value: list(
                      companyContacts.map((each) =>
                        [each.company, each.name, each.position, each.phone && writePhone(each.phone), each.email]
                          .filter(Boolean)
                          .join(' '),
                      ),
                    ),
                  },
                  { label: t('invitations'), value: t('countHeld', { count: invitations.length }) },
                  {
                    label: t('consents'),
                    value: list(consents.map((each) => t('consentHeld', { version: each.version, at: at(each.at) }))),
                  },
                ]),
            {
              label: t('identities'),
              value: list(
                identities.map((each) =>
                  t('identityHeld', { service: new URL(each.issuer).host, at: at(each.createdAt) }),
                ),
              ),
            },
            { label: t('tokens'), value: list(tokens.map(({ name }) => name)) },
            { label: t('requests'), value: t('requestsHeld', { count: requests.length }) },
            { label: t('complaints'), value: t('countHeld', { count: complaints.length }) },
            { label: t('drafts'), value: t('draftsHeld', { count: drafts.length }) },
          ]}
        />
      </Section>
      {requests.length > 0 && (
        <Section title={t('contacts')}>
          <Table
            caption={t('contacts')}
            rows={requests.slice(0, 100)}
            rowKey={({ number }) => number}
            empty={null}
            columns={[
              { key: 'number', header: t('number'), kind: 'name', cell: ({ number }) => number },
              { key: 'contact', header: t('contact'), cell: ({ contactName }) => contactName ?? '—' },
              { key: 'phone', header: t('phone'), cell: ({ phone }) => phone ?? '—' },
              { key: 'email', header: t('email'), cell: ({ email }) => email ?? '—' },
            ]}
          />
        </Section>
      )}
      <Section title={t('correct')} lead={t('correctLead')}>
        <ActionForm
          action={correctData}
          submit={t('save')}
          label={t('correct')}
          hidden={isStaff ? { name: profile.name } : {}}
        >
          {!isStaff && <FormText name="name" label={t('name')} defaultValue={profile.name} autoComplete="name" />}
          {!isStaff && <FormText name="nameEn" label={t('nameEn')} defaultValue={profile.nameEn ?? ''} optional />}
          <FormText
            name="phone"
            label={t('phone')}
            hint={t('contactHint')}
            type="tel"
            defaultValue={profile.phone ? writePhone(profile.phone) : ''}
            autoComplete="tel"
            optional
          />
          <FormText
            name="email"
            label={t('email')}
            type="email"
            defaultValue={profile.email ?? ''}
            autoComplete="email"
            optional
          />
          {isStaff && (
            <FormText name="officePhone" label={t('officePhone')} defaultValue={profile.officePhone ?? ''} optional />
          )}
        </ActionForm>
      </Section>
      <Section title={t('erase')} lead={t(isStaff ? 'staff' : 'eraseLead')}>
        {!isStaff && (
          <ActionForm action={eraseData} submit={t('eraseAct')} kind="danger" label={t('erase')}>
            <FormText name="login" label={t('eraseLogin', { login: profile.login })} autoComplete="off" />
            {profile.hasPassword && (
              <FormText name="password" label={t('password')} type="password" autoComplete="current-password" />
            )}
          </ActionForm>
        )}
      </Section>
    </div>
  );
}
