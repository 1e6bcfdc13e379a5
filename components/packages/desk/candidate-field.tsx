import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ClauseList } from '#components/policies/clause-list.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { FormCheckbox, FormText } from '#components/ui/form-fields.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import { sayClauses } from '#lib/policies/say-clause.ts';
import type { Candidate } from '#lib/service-packages/domain/choosing.ts';
import type { PackageMatch } from '#lib/service-packages/queries/matches.ts';

type CandidateFieldProps = { candidate: Candidate<PackageMatch>; at: number; reading: Reading };

/** A policy to choose, with why it fits; what only may fit asks for a note once it is chosen. */
export function CandidateField({ candidate, at, reading: { locale, directory } }: CandidateFieldProps) {
  const t = useTranslations('packages.compose');
  const { match, part, isIn, note } = candidate;
  const { policy } = match;
  const isEnglish = locale === 'en';
  const title = isEnglish ? policy.titleEn : policy.title;
  const unit = policy.unit ? directory.units.get(policy.unit) : undefined;
  const facts = [
    isEnglish ? policy.benefitEn : policy.benefit,
    policy.validUntil && t('until', { day: sayDate(policy.validUntil, locale) }),
    unit && t('ask', { unit: shortNameIn(locale, unit) }),
  ];
  const noteField = (
    <FormText
      name={`items[${at}].note`}
      label={
        <>
          {t('note')}
          <span className="sr-only">{t('noteOf', { title })}</span>
        </>
      }
      optional={match.verdict === 'eligible'}
      maxLength={500}
      defaultValue={note}
    />
  );
  const clauses = <ClauseList clauses={sayClauses(match, locale)} />;
  return (
    <div className="group flex flex-col gap-2 border-line border-t py-3">
      <input type="hidden" name={`items[${at}].code`} value={policy.code} />
      <input type="hidden" name={`items[${at}].part`} value={part} />
      <FormCheckbox
        name={`items[${at}].isIn`}
        defaultChecked={isIn}
        label={
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold">{title}</span>
            <Tag tone={part === 'own' ? 'accent' : 'plain'}>{t(part)}</Tag>
          </span>
        }
        hint={facts.filter(Boolean).join(' · ')}
      />
      <div className="flex flex-col gap-2 pl-7">
        {match.verdict === 'eligible' ? (
          <Disclosure summary={t('why')} open={note !== ''}>
            <div className="flex flex-col gap-3">
              {clauses}
              {noteField}
            </div>
          </Disclosure>
        ) : (
          <>
            <Disclosure summary={t('whyNot')}>{clauses}</Disclosure>
            <div className="hidden group-has-[[type=checkbox]:checked]:block">{noteField}</div>
          </>
        )}
      </div>
    </div>
  );
}
