import { useTranslations } from 'next-intl';
import { unitName } from '#components/cases/reading.ts';
import type { Delay } from '#lib/cases/domain/delays.ts';
import { sayWorkingSpan } from '#lib/i18n/say-due.ts';
import type { DeskCase } from '../desk-case.ts';

/** Who held the case up, unit by unit; a lead does not answer for its helpers. */
export function DelayLines({ of: { detail, reading } }: { of: DeskCase }) {
  const t = useTranslations();
  if (detail.delays.length === 0) return null;
  const say = ({ unitCode, cause, own, ofHelpers }: Delay): string => {
    const values = {
      unit: unitName(unitCode, reading),
      cause: cause === 'dispatch' ? t('desk.delays.dispatch') : t(`clocks.${cause}`),
      span: sayWorkingSpan(own, reading.locale),
      other: sayWorkingSpan(ofHelpers, reading.locale),
    };
    if (ofHelpers.workingMinutes === 0) return t('desk.delays.line', values);
    return own.workingMinutes === 0 ? t('desk.delays.excused', values) : t('desk.delays.partly', values);
  };
  return (
    <div>
      <h4 className="font-medium">{t('desk.delays.title')}</h4>
      <ul>
        {detail.delays.map((delay) => (
          <li key={`${delay.unitCode}-${delay.cause}-${delay.own.workingMinutes}`} className="text-ink-2">
            {say(delay)}
          </li>
        ))}
      </ul>
    </div>
  );
}
