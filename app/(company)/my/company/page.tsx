import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompanyFields } from '#components/admission/company-fields.tsx';
import { CompanyPeople } from '#components/admission/company-people.tsx';
import { OwnClaims } from '#components/admission/own-claims.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { listOwnClaims, listOwnCompanies } from '#lib/admission/queries/companies.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { readingOf } from '../reading.ts';
import {
  addLicence,
  askClaimCode,
  changeRole,
  enterClaim,
  removeMember,
  takeInvitationBack,
  useClaimCode,
  withdrawClaim,
} from './actions.ts';
import { inviteMember } from './invite-action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.company'))('title') };
}

/** One's companies with their people, what one waits for, and the way into another. */
export default async function CompanyPage() {
  const viewer = await requireViewer('company');
  const [t, words, profile, reading] = await Promise.all([
    getTranslations('admission.company'),
    getTranslations('admission.register'),
    getTranslations('profile.page'),
    readingOf(viewer),
  ]);
  const [companies, claims] = await Promise.all([
    listOwnCompanies(db, viewer, reading.now),
    listOwnClaims(db, viewer, reading.now),
  ]);
  const isNew = companies.length === 0;
  const claimForm = (
    <ActionForm action={enterClaim} submit={t('claim')} kind={isNew ? 'primary' : 'secondary'}>
      <CompanyFields
        words={{
          uscc: words('uscc'),
          usccHint: t('usccHint'),
          companyName: words('companyName'),
          companyNameHint: t('companyNameHint'),
          insist: words('insist'),
          insistHint: words('insistHint'),
        }}
      />
    </ActionForm>
  );
  return (
    <div className="max-w-column">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        {isNew && claims.every(({ status }) => status !== 'waiting') && (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
        <OwnClaims
          claims={claims}
          reading={reading}
          actions={{ askCode: askClaimCode, useCode: useClaimCode, addLicence, withdraw: withdrawClaim }}
        />
        {!isNew && (
          <Section title={profile('title')}>
            <p className="mb-3 text-ink-2">{profile('why')}</p>
            <ButtonLink href="/my/profile">{profile('open')}</ButtonLink>
          </Section>
        )}
        {companies.map((company) => (
          <CompanyPeople
            key={company.id}
            company={company}
            viewerId={viewer.userId}
            reading={reading}
            actions={{ changeRole, remove: removeMember, invite: inviteMember, revoke: takeInvitationBack }}
          />
        ))}
        <Section title={t('claimTitle')}>
          <p className="mb-4 text-ink-2">{t('claimLead')}</p>
          {isNew ? claimForm : <Disclosure summary={t('claimTitle')}>{claimForm}</Disclosure>}
        </Section>
      </div>
    </div>
  );
}
