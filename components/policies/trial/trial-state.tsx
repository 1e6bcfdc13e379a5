import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '#components/cases/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { Notice } from '#components/ui/notice.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayCount } from '#lib/i18n/say-number.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { TrialStanding } from '#lib/policies/domain/trial.ts';
import type { TrialView } from '#lib/policies/queries/trials.ts';

type TrialStateProps = { trial: TrialView; standing: TrialStanding; reading: Reading; children?: ReactNode };

/** What a trial is worth now: how far it is while it runs, afterwards for which draft and day it holds. */
export function TrialState({ trial, standing, reading, children }: TrialStateProps) {
  const t = useTranslations('policies.trial');
  const asked = t('asked', { name: ownNameIn(reading.locale, trial.askedBy) });
  if (standing === 'running')
    return (
      <div className="flex flex-col gap-3">
        <TrialProgress trial={trial} reading={reading} />
        <p className="text-ink-2 text-small">{asked}</p>
        {children}
      </div>
    );
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate().toString();
  const isOld = standing === 'current' && trial.day < today;
  const tone = { current: isOld ? 'info' : 'ok', published: 'ok', stopped: 'info', outdated: 'danger' } as const;
  return (
    <Notice tone={tone[standing]} title={t(`standing.${standing}`, { number: trial.number })}>
      <p>
        {t('reckoned', { day: sayDate(trial.day, reading.locale), done: sayCount(trial.done, reading.locale) })}
        {trial.finishedAt &&
          t.rich('finished', {
            when: () => <Moment at={trial.finishedAt ?? reading.now} reading={reading} how="ago" />,
          })}
        {asked}
      </p>
      {isOld && <p>{t('old')}</p>}
      {children}
    </Notice>
  );
}

/** Counted and estimated; the page looks again by itself. */
function TrialProgress({ trial: { done, total, startedAt }, reading }: { trial: TrialView; reading: Reading }) {
  const t = useTranslations('policies.trial');
  const say = (count: number) => sayCount(count, reading.locale);
  const seconds = startedAt.until(reading.now).total('seconds');
  const left = done > 0 ? Math.ceil((seconds * Math.max(0, total - done)) / done) : null;
  return (
    <div role="status" className="flex flex-col gap-2">
      <label htmlFor="tried">{t('progress', { done: say(done), total: say(total) })}</label>
      <progress id="tried" value={Math.min(done, total)} max={Math.max(1, total)} className="h-2 w-full max-w-80" />
      <p className="text-ink-2">
        {left === null
          ? t('waiting')
          : left > 90
            ? t('minutes', { count: Math.ceil(left / 60) })
            : t('seconds', { count: left })}
        {t('leave')}
      </p>
    </div>
  );
}
