import type { PreferencesProps } from '#components/frame/preferences.tsx';
import { localesFrom } from '#lib/i18n/locale.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { shownAppearance } from '#lib/platform/shown-appearance.ts';
import { setPreferences } from './actions.ts';

/** The display settings as this browser keeps them, the languages in the order of the district. */
export async function shownPreferences(): Promise<PreferencesProps> {
  const [kept, { firstLanguage }] = await Promise.all([readPreferences(), shownAppearance()]);
  return { ...kept, locales: localesFrom(firstLanguage), action: setPreferences };
}
