import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { WithSide } from '#components/frame/with-side.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayDate, sayDay } from '#lib/i18n/say-date.ts';
import { nameIn } from '#lib/organisation/directory.ts';
import type { PolicyView } from '#lib/policies/queries/find-policy.ts';
import { ConditionList } from './condition-list.tsx';
import { PolicyTags } from './policy-tags.tsx';
import { said } from './say-policy.ts';
import { SharePolicy } from './share-policy.tsx';

type PolicyArticleProps = { policy: PolicyView; reading: Reading };

export function PolicyArticle({ policy, reading }: PolicyArticleProps) {
  const t = useTranslations('policies.page');
  const { title, benefit } = said(policy, reading.locale);
  return (
    <WithSide side={<Source policy={policy} reading={reading} />}>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('back'), href: '/policies' }]} />}
        title={title}
        lead={<PolicyTags policy={policy} />}
      />
      <div className="flex flex-col gap-8">
        {policy.verifiedAt ? (
          <Notice tone="ok">{t('verifiedHint', { date: sayDay(instantOf(policy.verifiedAt), reading) })}</Notice>
        ) : (
          <Notice>{t('pendingHint')}</Notice>
        )}
        <Section title={t('benefit')}>
          <p className="whitespace-pre-line">{benefit}</p>
        </Section>
        <Section title={t('who')}>
          <p className="mb-2 text-ink-2 text-small">{t('whoLead')}</p>
          <ConditionList conditions={policy.conditions} />
          {policy.kind !== 'information' && (
            <p className="mt-3">
              <ButtonLink href="/my/policies">{t('match')}</ButtonLink>
            </p>
          )}
        </Section>
        <Section title={t('materials')}>
          {policy.materials.length === 0 ? (
            <p>{t('noMaterials')}</p>
          ) : (
            <ul className="list-disc pl-5">
              {policy.materials.map(({ code, name }) => (
                <li key={code}>{name}</li>
              ))}
            </ul>
          )}
        </Section>
        <When policy={policy} reading={reading} />
        {policy.body !== '' && (
          <Disclosure summary={t('body')}>
            <p className="whitespace-pre-line break-words">{policy.body}</p>
          </Disclosure>
        )}
      </div>
    </WithSide>
  );
}

function When({ policy, reading: { locale } }: PolicyArticleProps) {
  const t = useTranslations('policies');
  return (
    <Section title={t('page.window')}>
      <p>{said(policy, locale).window}</p>
      {policy.windows.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {policy.windows.map(({ opensOn, closesOn }) => (
            <li key={opensOn}>
              {closesOn
                ? t('page.validBetween', { from: sayDate(opensOn, locale), until: sayDate(closesOn, locale) })
                : t('page.validFrom', { from: sayDate(opensOn, locale) })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Source({ policy, reading }: PolicyArticleProps) {
  const t = useTranslations('policies.page');
  const { locale, directory } = reading;
  const unit = policy.unit ? directory.units.get(policy.unit) : undefined;
  return (
    <Section title={t('source')}>
      <Facts
        facts={[
          { label: t('contact'), value: unit ? nameIn(locale, unit) : t('noContact') },
          { label: t('issuer'), value: said(policy, locale).issuer },
          { label: t('number'), value: policy.documentNumber ?? t('validUnknown') },
          { label: t('validity'), value: sayValidity(policy, t, locale) },
          {
            label: t('link'),
            value: policy.sourceUrl ? (
              <a href={policy.sourceUrl} rel="noreferrer" className="break-all text-accent hover:underline">
                {policy.sourceUrl}
              </a>
            ) : (
              t('validUnknown')
            ),
          },
          { label: t('code'), value: `${policy.code} · ${t('version', { number: policy.number })}` },
        ]}
      />
      <p className="mt-3 text-ink-3 text-small">{t('copy')}</p>
      <div className="mt-4">
        <SharePolicy policy={policy} locale={locale} />
      </div>
    </Section>
  );
}

type Say = ReturnType<typeof useTranslations<'policies.page'>>;

function sayValidity({ validFrom, validUntil }: PolicyView, t: Say, locale: Reading['locale']): string {
  const [from, until] = [validFrom, validUntil].map((day) => day && sayDate(day, locale));
  if (from && until) return t('validBetween', { from, until });
  if (from) return t('validFrom', { from });
  return until ? t('validUntil', { until }) : t('validUnknown');
}

const instantOf = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
