import { useTranslations } from 'next-intl';
import { Menu } from '#components/ui/menu.tsx';
import { Preferences, type PreferencesProps } from './preferences.tsx';

/** The display settings for somebody who is not signed in. */
export function PreferencesMenu(props: PreferencesProps) {
  const t = useTranslations('ui.preferences');
  return (
    <Menu label={t('label')}>
      <Preferences {...props} />
    </Menu>
  );
}
