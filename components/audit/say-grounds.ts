import type { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import type { Ground } from '#lib/cases/domain/visibility.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';

type Words = ReturnType<typeof useTranslations<'audit'>>;

/** The rules that let somebody see a case, in words: `区人社局承办 · 经办人员`. */
export const sayGrounds = (grounds: readonly Ground[], t: Words, reading: Reading): string[] =>
  grounds.map(({ rule, unitCode, role, insteadOf }) => {
    const ground = t(`grounds.${rule}`, { unit: unitName(unitCode, reading), role: role ? t(`roles.${role}`) : '' });
    return insteadOf ? t('standingIn', { ground, name: ownNameIn(reading.locale, insteadOf) }) : ground;
  });
