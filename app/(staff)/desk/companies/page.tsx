import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClaimDecision } from '#components/desk/companies/claim-decision.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { maskEmail, maskPhone } from '#lib/access/domain/mask.ts';
import { listWaitingClaims, type WaitingClaim } from '#lib/admission/queries/companies.ts';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { decide } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.desk'))('title') };
}

/** Who asks to be let into which company, the longest waiting first. */
export default async function CompaniesToAdmit() {
  const viewer = await requirePermission('companies:admit');
  const [t, locale, claims] = await Promise.all([
    getTranslations('admission.desk'),
    getLocale(),
    listWaitingClaims(db, viewer),
  ]);
  const reader = { locale, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
  const factsOf = ({ person, uscc, hasProblem, createdAt, members, licence }: WaitingClaim) => [
    { label: t('person'), value: person.name },
    {
      label: t('phone'),
      value: [person.phone && maskPhone(person.phone), person.email && maskEmail(person.email)]
        .filter(Boolean)
        .join(' · '),
    },
    { label: t('uscc'), value: hasProblem ? <span className="text-danger">{`${uscc} · ${t('problem')}`}</span> : uscc },
    {
      label: t('licence'),
      value: licence ? (
        <a href={`/desk/companies/licence/${licence.id}`} className="text-accent underline underline-offset-4">
          {licence.name}
        </a>
      ) : (
        t('noLicence')
      ),
    },
    { label: t('when'), value: sayWhen(createdAt, reader) },
    { label: t('company'), value: members === null ? t('new') : t('known', { members }) },
  ];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {claims.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
      <ul className="flex flex-col gap-8">
        {claims.map((claim) => (
          <li key={claim.id} className="grid gap-5 border-line border-t pt-4 beside:grid-cols-2">
            <div className="flex flex-col gap-2">
              <h2 className="text-heading">{claim.name}</h2>
              <Facts facts={factsOf(claim)} />
            </div>
            <ClaimDecision
              action={decide}
              claimId={claim.id}
              // Two people may ask for one company, and two companies may have one name.
              label={[claim.name, claim.person.name, claim.uscc].join(' ')}
              words={{
                decision: t('decision'),
                approve: t('approve'),
                refuse: t('refuse'),
                reason: t('reason'),
                reasonHint: t('reasonHint'),
                submit: t('submit'),
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
