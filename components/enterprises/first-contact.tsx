import { useTranslations } from 'next-intl';
import type { SeatView } from '#lib/enterprises/queries/team.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { OfficeCall } from './office-call.tsx';

/** Whom a company calls first: its service officer, where one serves it. */
export function FirstContact({ seats, locale }: { seats: readonly SeatView[]; locale: Locale }) {
  const t = useTranslations('teams');
  const officer = seats.find(({ role, serves }) => role === 'service-officer' && serves);
  if (!officer) return null;
  const name = ownNameIn(locale, officer);
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      <span className="text-ink-2">{t('roles.service-officer')}</span>
      <span className="font-semibold">{name}</span>
      {officer.officePhone && <OfficeCall name={name} phone={officer.officePhone} />}
    </span>
  );
}
