import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import { isOpen } from '#lib/policies/domain/application.ts';
import type { ApplicationView } from '#lib/policies/queries/applications.ts';
import type { PolicyView } from '#lib/policies/queries/find-policy.ts';
import type { OwnMatch } from '#lib/policies/queries/own-matches.ts';
import { sayClauses } from '#lib/policies/say-clause.ts';
import { ApplicationCard } from './application-card.tsx';
import { ClauseList } from './clause-list.tsx';
import { FillIn } from './match-card.tsx';
import { PolicyTags } from './policy-tags.tsx';
import { said } from './say-policy.ts';

type OwnPolicyProps = {
  policy: PolicyView;
  /** null: it has ended, or there is nothing to apply for */
  found: OwnMatch | null;
  applications: readonly ApplicationView[];
  reading: Reading;
  begin: FormAction;
  step: FormAction;
};

export function OwnPolicy({ policy, found, applications, reading, begin, step }: OwnPolicyProps) {
  const t = useTranslations('applications');
  const own = useTranslations('policies.own');
  const { title, benefit } = said(policy, reading.locale);
  const isFree = found !== null && policy.windowKind !== 'none' && !applications.some(({ status }) => isOpen(status));
  return (
    <div className="flex max-w-column flex-col gap-8">
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: own('title'), href: '/my/policies' }]} />}
        title={title}
        lead={benefit}
      />
      <PolicyTags policy={policy} />
      {found && (
        <Section title={own(`titles.${found.group}`)} lead={own(`about.${found.group}`)}>
          {found.match.missing.length > 0 && <FillIn missing={found.match.missing} />}
          <ClauseList clauses={sayClauses(found.match, reading.locale)} />
        </Section>
      )}
      {!found && <p className="text-ink-2">{t('notMatched')}</p>}
      <Section title={t(policy.windowKind === 'none' ? 'about' : 'how')}>
        <HowTo policy={policy} reading={reading} />
        <p className="pt-3">
          <Link
            href={`/policies/${policy.code}`}
            className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
          >
            {t('whole')}
          </Link>
        </p>
      </Section>
      {(isFree || applications.length > 0) && (
        <Section title={t('title')}>
          {applications.length > 0 && (
            <ul>
              {applications.map((application) => (
                <ApplicationCard
                  key={application.id}
                  application={application}
                  title={title}
                  reading={reading}
                  action={step}
                  level={3}
                />
              ))}
            </ul>
          )}
          {isFree && (
            <ActionForm
              action={begin}
              kind={found.group === 'not' ? 'secondary' : 'primary'}
              submit={t(applications.length > 0 ? 'again' : 'apply')}
              label={t('apply')}
              hidden={{ code: policy.code }}
            >
              <p className="text-ink-2">{t('applyLead')}</p>
            </ActionForm>
          )}
        </Section>
      )}
    </div>
  );
}

function HowTo({ policy, reading: { locale, directory } }: Pick<OwnPolicyProps, 'policy' | 'reading'>) {
  const t = useTranslations('applications');
  const unit = policy.unit ? directory.units.get(policy.unit) : undefined;
  const materials = policy.materials.map(({ name }) => name);
  const { window, issuer } = said(policy, locale);
  const { sourceUrl, validUntil, documentNumber } = policy;
  return (
    <Facts
      facts={[
        { label: t('unit'), value: unit ? nameIn(locale, unit) : t('noUnit') },
        { label: t('window'), value: window },
        ...(materials.length > 0
          ? [{ label: t('materials'), value: materials.join(locale === 'en' ? ', ' : '、') }]
          : []),
        ...(sourceUrl || policy.windowKind !== 'none'
          ? [
              {
                label: t('link'),
                value: sourceUrl ? (
                  <a href={sourceUrl} rel="noreferrer" className="break-all text-accent hover:underline">
                    {sourceUrl}
                  </a>
                ) : (
                  t('noLink')
                ),
              },
            ]
          : []),
        ...(validUntil ? [{ label: t('validUntil'), value: sayDate(validUntil, locale) }] : []),
        { label: t('source'), value: [issuer, documentNumber].filter(Boolean).join(' · ') },
      ]}
    />
  );
}
