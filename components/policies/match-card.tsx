import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { hrefOfEntry } from '#components/enterprises/entry-place.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { Link } from '#components/ui/link.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import type { Match, ToFill } from '#lib/policies/queries/own-matches.ts';
import { sayClauses } from '#lib/policies/say-clause.ts';
import { ClauseList } from './clause-list.tsx';
import { PolicyTags } from './policy-tags.tsx';

type MatchCardProps = { match: Match; group: 'fits' | 'may' | 'judged' | 'not'; reading: Reading };

/** A policy and how the company stands to it: what it gives, from whom, until when; what to fill in, or what turns it away. */
export function MatchCard({ match, group, reading }: MatchCardProps) {
  const t = useTranslations('policies.own');
  const applied = useTranslations('applications');
  const { policy, missing, isNearMiss } = match;
  const { locale, directory } = reading;
  const clauses = sayClauses(match, locale);
  const unit = policy.unit ? directory.units.get(policy.unit) : undefined;
  const isEnglish = locale === 'en';
  return (
    <li className="border-line border-t py-4">
      <h3 className="font-semibold">
        <Link href={`/my/policies/${policy.code}`} className="hover:text-accent hover:underline">
          {isEnglish ? policy.titleEn : policy.title}
        </Link>
      </h3>
      <p className="mt-1 line-clamp-2 text-ink-2">{isEnglish ? policy.benefitEn : policy.benefit}</p>
      <p className="text-ink-3 text-small">
        {[
          unit && t('ask', { unit: shortNameIn(locale, unit) }),
          policy.validUntil && t('until', { date: sayDate(policy.validUntil, locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2 flex flex-col items-start gap-2">
        <PolicyTags policy={policy} />
        {isNearMiss && <Tag tone="accent">{t('near')}</Tag>}
        {missing.length > 0 && <FillIn missing={missing} />}
        {group !== 'not' && policy.state !== 'none' && (
          <ButtonLink href={`/my/policies/${policy.code}`}>
            {applied('details')}
            <span className="sr-only">{isEnglish ? policy.titleEn : policy.title}</span>
          </ButtonLink>
        )}
        {group === 'not' ? (
          <ClauseList clauses={clauses} />
        ) : (
          <Disclosure summary={t('why')}>
            <ClauseList clauses={clauses} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** A field to be filled in, leading to its place in the form where the company does it itself. */
export function FieldToFill({ field, label, section }: ToFill) {
  const t = useTranslations('policies.own');
  if (!section) return t('byOfficer', { field: label });
  return (
    <Link href={hrefOfEntry(section, field)} className="text-accent underline">
      {label}
    </Link>
  );
}

/** What to fill in so that a policy can be decided, each with the page to do it on. */
export function FillIn({ missing }: { missing: readonly ToFill[] }) {
  const t = useTranslations('policies.own');
  return (
    <p>
      {t('fillIn')}
      {missing.map(({ field, label, section }, index) => (
        <span key={field}>
          {index > 0 && t('between')}
          <FieldToFill field={field} label={label} section={section} />
        </span>
      ))}
    </p>
  );
}
