import { useTranslations } from 'next-intl';
import { CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { unitName } from '#components/cases/reading.ts';
import { formOf } from '#lib/cases/domain/supervising.ts';
import { rulesOf } from '#lib/cases/house-rules.ts';
import type { DeskCase } from '../desk-case.ts';
import { OrderLines } from '../order-lines.tsx';
import { Act } from './act.tsx';

type Of = { of: DeskCase };

/** 督办: what is demanded of the unit that has it, and by when it answers in writing. */
export function SuperviseBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.oversight');
  const rules = rulesOf(reading.directory);
  const unitCode = detail.lead?.unitCode ?? rules.officeUnitCode;
  const hint = formOf(unitCode, rules) === 'request' ? 'demandRequestHint' : 'demandHint';
  const unit = unitName(unitCode, reading);
  return (
    <>
      <CommandTextarea name="demand" label={t('demand')} hint={t(hint, { unit })} max={2000} rows={3} />
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
