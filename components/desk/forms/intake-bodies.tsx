import { useTranslations } from 'next-intl';
import { CommandSelect, CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { classChoices, matterChoices, matterGroups, proposalsFor, unitChoices } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';
import { DispatchForm } from './dispatch-form.tsx';
import { ItemsField } from './items-field.tsx';
import { QuoteTarget } from './quote-target.tsx';

type Of = { of: DeskCase };

/** 派单, from `submitted` accepting in the same act. */
export function DispatchBody({ of: { detail, reading } }: Of) {
  const t = useTranslations();
  const words = {
    matter: t('desk.form.matter'),
    class: t('desk.form.class'),
    lead: t('desk.form.lead'),
    limit: t('desk.form.limit'),
    limitHint: t('desk.form.limitHint'),
    note: t('desk.form.note'),
    helpers: t('desk.form.helpers'),
    addHelper: t('desk.form.addHelper'),
    question: t('desk.form.question', { unit: '#' }),
    remove: t('desk.form.removeHelper', { unit: '#' }),
    act: t('commands.dispatch'),
  };
  return (
    <DispatchForm
      words={words}
      units={unitChoices(reading)}
      matters={matterChoices(reading)}
      classes={classChoices(reading, (each) => t(`desk.classes.${each}`))}
      proposals={proposalsFor(detail.areaCode, reading)}
      start={{ matter: detail.categoryCode, class: detail.class }}
    />
  );
}

export function AcceptBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk');
  const proposed = detail.categoryCode ? reading.directory.categories.get(detail.categoryCode)?.class : null;
  return (
    <>
      <p className="text-ink-2">{t('form.acceptHint')}</p>
      <CommandSelect
        name="categoryCode"
        label={t('form.matter')}
        options={matterGroups(reading)}
        defaultValue={detail.categoryCode ?? undefined}
        optional
      />
      <CommandSelect
        name="class"
        label={t('form.class')}
        options={classChoices(reading, (each) => t(`classes.${each}`))}
        defaultValue={detail.class ?? proposed ?? undefined}
      />
      <Act command="accept" />
    </>
  );
}

export function DeclineBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandTextarea name="reason" label={t('declineReason')} hint={t('seenByCompany')} max={1000} rows={3} />
      <CommandTextarea name="advice" label={t('declineAdvice')} hint={t('declineAdviceHint')} max={1000} rows={3} />
      <Act command="decline" />
    </>
  );
}

export function RequestInformationBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <p className="text-ink-2">{t('requestHint')}</p>
      <ItemsField words={{ items: t('items'), item: t('item', { number: '#' }), more: t('moreItems') }} />
      <Act command="request-information" />
    </>
  );
}

export function AnswerAtOnceBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandTextarea name="publicAnswer" label={t('publicAnswer')} hint={t('seenByCompany')} max={5000} />
      <QuoteTarget name="publicAnswer" />
      <Act command="answer-at-once" />
    </>
  );
}

export function MergeBody({ of: { companyCases } }: Of) {
  const t = useTranslations('desk.form');
  const options = companyCases.map(({ number, title }) => ({ value: number, label: `${number} ${title}` }));
  return (
    <>
      {options.length > 0 ? (
        <CommandSelect name="into" label={t('mergeInto')} hint={t('mergeHint')} options={options} />
      ) : (
        <CommandText name="into" label={t('mergeInto')} hint={t('mergeHint')} />
      )}
      <CommandTextarea name="reason" label={t('reason')} hint={t('seenByCompany')} max={1000} rows={3} />
      <Act command="merge" />
    </>
  );
}
