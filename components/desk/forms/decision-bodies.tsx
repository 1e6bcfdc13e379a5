import { useTranslations } from 'next-intl';
import { CommandRadios, CommandSelect, CommandTextarea } from '#components/cases/command-fields.tsx';
import { textIn } from '#components/cases/event-data.ts';
import { unitName } from '#components/cases/reading.ts';
import { Facts } from '#components/ui/facts.tsx';
import { unitChoices } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';

type Of = { of: DeskCase };

/** 退单审定, with the grounds the unit gave beside it. */
export function DecideReturnBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const asked = detail.events.findLast(({ content }) => content?.type === 'return-requested')?.content?.data ?? {};
  const suggested = textIn(asked, 'suggestedUnit');
  return (
    <>
      <Facts
        facts={[
          { label: t('returnReason'), value: textIn(asked, 'reason') },
          { label: t('basis'), value: textIn(asked, 'basis') },
          { label: t('suggestedUnit'), value: suggested && unitName(suggested, reading) },
        ].filter(({ value }) => value)}
      />
      <CommandRadios
        name="decision"
        label={t('decision')}
        options={(['agree', 'refuse', 'designate'] as const).map((value) => ({
          value,
          label: t(`returnDecisions.${value}`),
          hint: t(`returnDecisionHints.${value}`),
        }))}
      />
      <CommandSelect
        name="unit"
        label={t('designatedUnit')}
        options={unitChoices(reading)}
        defaultValue={suggested ?? undefined}
        optional
      />
      <CommandTextarea name="reason" label={t('reason')} max={1000} rows={2} compact />
      <Act command="decide-return" />
    </>
  );
}

/** 审核: what the unit says came of it, and what the company would read. */
export function ReviewBody({ of: { detail } }: Of) {
  const t = useTranslations();
  const result = detail.result as 'solved' | null;
  return (
    <>
      <Facts
        facts={[
          { label: t('desk.form.result'), value: result && t(`results.${result}`) },
          { label: t('desk.form.publicAnswer'), value: <Written text={detail.publicAnswer} /> },
          { label: t('desk.form.unsolvedReason'), value: detail.unsolvedReason },
          { label: t('desk.form.internalNote'), value: detail.internalOpinion },
        ].filter(({ value }) => value)}
      />
      <CommandRadios
        name="decision"
        label={t('desk.form.decision')}
        options={[
          { value: 'pass', label: t('desk.form.reviewPass') },
          { value: 'return', label: t('desk.form.reviewReturn') },
        ]}
        inline
      />
      <CommandTextarea
        name="reason"
        label={t('desk.form.reason')}
        hint={t('desk.form.reviewHint')}
        max={1000}
        rows={2}
        optional
        compact
      />
      <Act command="review-result" />
    </>
  );
}

export function DecideRedoBody({ of: { detail } }: Of) {
  const t = useTranslations('desk.form');
  const { rating, companyView } = detail;
  return (
    <>
      <Facts
        facts={[
          {
            label: t('companySays'),
            value: companyView.solved === null ? '' : t(companyView.solved ? 'solvedYes' : 'solvedNo'),
          },
          { label: t('score'), value: rating && t('scoreOf', { score: rating.score }) },
          { label: t('companyComment'), value: rating?.comment },
        ].filter(({ value }) => value)}
      />
      <CommandRadios
        name="decision"
        label={t('decision')}
        options={[
          { value: 'redo', label: t('redo') },
          { value: 'close', label: t('closeUnsolved'), hint: t('closeUnsolvedHint') },
        ]}
      />
      <CommandTextarea name="reason" label={t('reason')} hint={t('seenByCompany')} max={1000} rows={2} compact />
      <Act command="decide-redo" />
    </>
  );
}

export function CallbackBody() {
  const t = useTranslations('desk.form');
  return (
    <>
      <CommandRadios
        name="reached"
        label={t('reached')}
        options={[
          { value: 'true', label: t('reachedYes') },
          { value: 'false', label: t('reachedNo') },
        ]}
        inline
      />
      <CommandRadios
        name="solved"
        label={t('companySays')}
        hint={t('ifReached')}
        options={[
          { value: 'true', label: t('solvedYes') },
          { value: 'false', label: t('solvedNo') },
        ]}
        optional
        inline
      />
      <CommandSelect
        name="score"
        label={t('score')}
        options={[5, 4, 3, 2, 1].map((score) => ({ value: String(score), label: t('scoreOf', { score }) }))}
        emptyLabel={t('noScore')}
        optional
      />
      <CommandTextarea name="note" label={t('callbackNote')} max={2000} rows={3} compact />
      <Act command="record-callback" />
    </>
  );
}

const Written = ({ text }: { text: string | null }) => text && <span className="whitespace-pre-line">{text}</span>;
