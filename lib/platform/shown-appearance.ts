import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { nameIn } from '#lib/organisation/directory.ts';
import { type Setting, settingsOf } from '#lib/organisation/settings.ts';
import { shownDistrict } from './shown-district.ts';

export type Appearance = Pick<Setting<'appearance'>, 'accent' | 'firstLanguage'> & {
  /** What the portal is called, in the reader's language: as its administrator named it, else after the district */
  readonly name: string;
};

/** How the portal looks here. A page that says the database is away must still look like one. */
export const shownAppearance = cache(async (): Promise<Appearance> => {
  const [t, locale, directory] = await Promise.all([
    getTranslations('common'),
    getLocale(),
    shownDistrict().catch(() => null),
  ]);
  const { accent, firstLanguage, ...names } = (directory?.settings ?? settingsOf([])).appearance;
  const given = locale === 'en' ? names.portalNameEn : names.portalName;
  const after = directory ? t('portalOf', { district: nameIn(locale, directory.district) }) : t('portal');
  return { accent, firstLanguage, name: given ?? after };
});
