import { useTranslations } from 'next-intl';
import { CommandSelect, CommandTextarea } from '#components/cases/command-fields.tsx';
import { unitChoices } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';
import { Act } from './act.tsx';

type Of = { of: DeskCase };

/** 邀请协办, of units that are not in it yet or have answered. */
export function InviteHelperBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.form');
  const busy = [detail.lead, ...detail.helpers.filter(({ answeredAt }) => !answeredAt)].map((each) => each?.unitCode);
  const options = unitChoices(reading).filter(({ value }) => !busy.includes(value));
  return (
    <>
      <CommandSelect name="unit" label={t('helperUnit')} options={options} />
      <CommandTextarea name="question" label={t('inviteQuestion')} hint={t('inviteHint')} max={1000} rows={3} compact />
      <Act command="invite-helper" />
    </>
  );
}
