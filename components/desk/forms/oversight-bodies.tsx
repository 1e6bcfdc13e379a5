import { useTranslations } from 'next-intl';
import { CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { unitName } from '#components/cases/reading.ts';
import { formOf } from '#lib/cases/domain/supervising.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import type { DeskCase } from '../desk-case.ts';
import { OrderLines } from '../order-lines.tsx';
import { Act } from './act.tsx';

type Of = { of: DeskCase };

/** 督办: what is demanded of the unit that has it, and by when it answers in writing. */
export function SuperviseBody({ of: { detail, reading, draftOrder } }: Of) {
  const t = useTranslations('desk.oversight');
  const clocks = useTranslations('clocks');
  const rules = rulesOf(reading.directory);
  const unitCode = detail.lead?.unitCode ?? rules.officeUnitCode;
  const hint = formOf(unitCode, rules) === 'request' ? 'demandRequestHint' : 'demandHint';
  const unit = unitName(unitCode, reading);
  const draft =
    draftOrder &&
    t('draft', {
      unit: unitName(draftOrder.unitCode, reading),
      clock: clocks(draftOrder.clock),
      due: sayExactly(draftOrder.dueAt, reading),
    });
  return (
    <>
      {draft && <p className="text-ink-2 text-small">{t('draftNote')}</p>}
      <CommandTextarea
        name="demand"
        label={t('demand')}
        hint={t(hint, { unit })}
        max={2000}
        rows={3}
        {...(draft && { defaultValue: draft })}
      />
      <CommandText name="replyBy" type="date" label={t('replyBy')} hint={t('replyByHint')} optional />
      <Act command="supervise" />
    </>
  );
}

export function AnswerSupervisionBody({ of }: Of) {
  const t = useTranslations('desk.oversight');
  return (
    <>
      <OrderLines of={of} isOpenOnly />
      <CommandTextarea name="reply" label={t('reply')} hint={t('replyHint')} max={5000} rows={4} />
      <Act command="answer-supervision" />
    </>
  );
}
