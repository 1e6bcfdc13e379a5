import { useTranslations } from 'next-intl';
import { CommandRadios, CommandText, CommandTextarea } from '#components/cases/command-fields.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { rulesOf } from '#lib/cases/house-rules.ts';
import { dayAhead } from '../days-ahead.ts';
import type { DeskCase } from '../desk-case.ts';
import { useShelfFacts } from '../shelf-facts.ts';
import { Act } from './act.tsx';

type Of = { of: DeskCase };

/** 申请挂账: what is to be done when it can be, who sees to it, when it is looked at again. */
export function ShelveBody({ of: { reading } }: Of) {
  const t = useTranslations('desk.shelf');
  return (
    <>
      <p className="text-ink-2">{t('shelveHint')}</p>
      <CommandTextarea name="plan" label={t('plan')} hint={t('planHint')} max={2000} rows={3} />
      <CommandText name="owner" label={t('owner')} hint={t('ownerHint')} />
      <ReviewDay reading={reading} />
      <Act command="shelve" />
    </>
  );
}

export function DecideShelvingBody({ of: { detail, reading } }: Of) {
  const t = useTranslations('desk.shelf');
  return (
    <>
      <Facts facts={useShelfFacts(detail.shelf, reading)} />
      <CommandRadios
        name="decision"
        label={t('decision')}
        options={[
          { value: 'grant', label: t('grant'), hint: t('grantHint') },
          { value: 'refuse', label: t('refuse'), hint: t('refuseHint') },
        ]}
      />
      <CommandTextarea name="reason" label={t('reason')} hint={t('reasonHint')} max={1000} rows={2} compact />
      <Act command="decide-shelving" />
    </>
  );
}

export function ReviewShelvedBody({ of: { reading } }: Of) {
  const t = useTranslations('desk.shelf');
  return (
    <>
      <CommandTextarea name="note" label={t('note')} hint={t('noteHint')} max={2000} rows={3} />
      <ReviewDay reading={reading} />
      <Act command="review-shelved" />
    </>
  );
}

export function UnshelveBody() {
  const t = useTranslations('desk.shelf');
  return (
    <>
      <p className="text-ink-2">{t('unshelveHint')}</p>
      <Act command="unshelve" />
    </>
  );
}

/** Filled in as late as the district lets it be. */
function ReviewDay({ reading }: { reading: DeskCase['reading'] }) {
  const t = useTranslations('desk.shelf');
  const { shelfReviewDays } = rulesOf(reading.directory).limits;
  const last = dayAhead(reading, shelfReviewDays);
  return (
    <CommandText
      name="reviewAt"
      type="date"
      label={t('reviewOn')}
      hint={t('reviewOnHint', { days: shelfReviewDays })}
      defaultValue={last}
    />
  );
}
