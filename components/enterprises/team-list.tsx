import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import { ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';
import { OfficeCall } from './office-call.tsx';

type TeamListProps = { seats: readonly SeatView[]; reading: Reading };

/** Who serves a company: what for, by name, from which unit, at which office telephone. */
export function TeamList({ seats, reading }: TeamListProps) {
  const t = useTranslations('teams');
  const { locale, directory } = reading;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {seats.map((seat) => {
        const { id, role, unitCode, officePhone, serves } = seat;
        const name = ownNameIn(locale, seat);
        const unit = directory.units.get(unitCode);
        const isLeader = role === 'leader';
        return (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2">
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="text-ink-2">{t(`roles.${role}`)}</span>
                <span className="font-semibold">{name}</span>
                {!serves && <Tag>{t('leftService')}</Tag>}
              </p>
              {!isLeader && (
                <p className="text-ink-2 text-small">
                  {[unit && shortNameIn(locale, unit), t(`does.${role}`)].filter(Boolean).join(' · ')}
                </p>
              )}
            </div>
            {officePhone && <OfficeCall name={name} phone={officePhone} />}
          </li>
        );
      })}
    </ul>
  );
}
