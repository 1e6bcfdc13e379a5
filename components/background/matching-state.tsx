import { useTranslations } from 'next-intl';
import { Moment } from '#components/access/moment.tsx';
import type { Reading } from '#components/cases/reading.ts';
import { RunProgress } from '#components/policies/reckoned.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { sayCount } from '#lib/i18n/say-number.ts';
import type { Reckoning } from '#lib/policies/queries/reckoning.ts';
import { toInstant } from '#lib/shared/instants.ts';

type MatchingStateProps = { reckoning: Reckoning; reading: Reading };

/** How companies are being matched with policies: the run of now, the last one and how long it took, and what waits. */
export function MatchingState({ reckoning: { last, running, waiting }, reading }: MatchingStateProps) {
  const t = useTranslations('background');
  const words = useTranslations('background.matching');
  const { locale, now, timeZone } = reading;
  const momentOf = (at: Date) => <Moment at={toInstant(at)} now={now} timeZone={timeZone} />;
  return (
    <Facts
      facts={[
        { label: words('now'), value: running ? <RunProgress running={running} reading={reading} /> : words('idle') },
        ...(running ? [{ label: words('since'), value: momentOf(running.startedAt) }] : []),
        { label: words('last'), value: last ? momentOf(last.finishedAt) : words('never') },
        ...(last
          ? [
              { label: words('day'), value: sayDate(last.day, locale) },
              { label: words('companies'), value: sayCount(last.companies, locale) },
              { label: words('took'), value: words('length', lengthOf(last)) },
            ]
          : []),
        {
          label: t('states.waiting'),
          value: words('waits', { companies: waiting.companies, policies: waiting.policies }),
        },
      ]}
    />
  );
}

/** Minutes and seconds, a run of less than a second counted as one. */
function lengthOf({ startedAt, finishedAt }: NonNullable<Reckoning['last']>): { minutes: number; seconds: number } {
  const seconds = Math.max(1, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1_000));
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
