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
    <div className="flex flex-col gap-1 text-ink-2 text-small">
      {running && <RunProgress running={running} reading={reading} />}
      <p>
        {companies !== undefined && t('among', { companies: say(companies) })}
        {last
          ? t.rich('reckoned', {
              day: sayDate(last.day, reading.locale),
              when: () => <Moment at={toInstant(last.finishedAt)} reading={reading} how="ago" />,
            })
          : t('never')}
        {waiting.companies > 0 && t('waiting', { count: waiting.companies })}
        {waiting.policies > 0 && t('waitingPolicies', { count: waiting.policies })}
      </p>
    </div>
  );
}

type RunProgressProps = { running: NonNullable<Reckoning['running']>; reading: Reading };

/** How many companies a run has gone through. */
export function RunProgress({ running: { done, total }, reading: { locale } }: RunProgressProps) {
  const said = useTranslations('policies.matches')('running', {
    done: sayCount(done, locale),
    total: sayCount(total, locale),
  });
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <progress aria-label={said} value={done} max={Math.max(1, total)} className="h-2 w-64 max-w-full" />
      <span>{said}</span>
    </div>
  );
}
