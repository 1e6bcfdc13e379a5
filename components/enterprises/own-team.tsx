import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import { sayHours } from '#lib/i18n/say-hours.ts';
import { TeamList } from './team-list.tsx';

/** A company's own service team with its office hours, or what to do while it has none. */
export function OwnTeam({ seats, reading }: { seats: readonly SeatView[]; reading: Reading }) {
  const t = useTranslations('teams');
  if (seats.length === 0) return <p className="border-line border-t py-3 text-ink-2">{t('unnamed')}</p>;
  return (
    <>
      <TeamList seats={seats} reading={reading} />
      <p className="pt-2 text-ink-2 text-small">
        {t('hours', { hours: sayHours(reading.directory.calendar.week, reading.locale) })}
      </p>
    </>
  );
}
