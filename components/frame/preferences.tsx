import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Print, Theme } from '#lib/i18n/preferences.ts';
import { PreferenceGroup } from './preference-group.tsx';

export type PreferencesProps = {
  theme: Theme;
  print: Print;
  /** in the district's order */
  locales: readonly Locale[];
  action: (form: FormData) => Promise<void>;
};

/** Theme, print and language: plain buttons of a form, so they work before any script has come. */
export function Preferences({ theme, print, locales, action }: PreferencesProps) {
  const t = useTranslations('ui.preferences');
  return (
    <form action={action} aria-label={t('label')} data-screen-only className="flex flex-col gap-3">
      <PreferenceGroup
        name="print"
        label={t('print')}
        value={print}
        options={(['normal', 'large'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <PreferenceGroup
        name="theme"
        label={t('theme')}
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <PreferenceGroup
        name="locale"
        label={t('language')}
        value={useLocale()}
        options={locales.map((value) => ({ value, label: t(value), lang: value }))}
      />
    </form>
  );
}
