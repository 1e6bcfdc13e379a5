import { useTranslations } from 'next-intl';
import { Moment } from '#components/cases/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayCount } from '#lib/i18n/say-number.ts';
import type { Reckoning } from '#lib/policies/queries/reckoning.ts';
import { toInstant } from '#lib/shared/instants.ts';

type ReckonedProps = { companies?: number; reckoning: Reckoning; reading: Reading };

/** For which day stored matches were reckoned, how far a run has come, and what still waits. */
export function Reckoned({ companies, reckoning, reading }: ReckonedProps) {
  const t = useTranslations('policies.matches');
  const { last, running, waiting } = reckoning;
  const say = (count: number) => sayCount(count, reading.locale);
  return (
    <p className="text-ink-2 text-small">
      {companies !== undefined && t('among', { companies: say(companies) })}
      {last
        ? t.rich('reckoned', {
            day: sayDate(last.day, reading.locale),
            when: () => <Moment at={toInstant(last.finishedAt)} reading={reading} how="ago" />,
          })
        : t('never')}
      {running && t('running', { done: say(running.done), total: say(running.total) })}
      {waiting.companies > 0 && t('waiting', { count: waiting.companies })}
      {waiting.policies > 0 && t('waitingPolicies', { count: waiting.policies })}
    </p>
  );
}
