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
          <li key={id} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-2">
            <p className="flex min-w-0 flex-wrap items-baseline gap-x-2">
              <span className="text-ink-2">{t(`roles.${role}`)}</span>
              <span className="font-semibold">{name}</span>
              {!serves && <Tag>{t('leftService')}</Tag>}
            </p>
            {officePhone && <OfficeCall name={name} phone={officePhone} />}
            {!isLeader && (
              <p className="col-span-2 text-ink-2 text-small">
                {[unit && shortNameIn(locale, unit), t(`does.${role}`)].filter(Boolean).join(' · ')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
