import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Menu } from '#components/ui/menu.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';
import { Preferences, type PreferencesProps } from './preferences.tsx';

export type FramePerson = {
  name: string;
  /** Company or unit and role, as one line. */
  belongsTo: string;
};

type AccountMenuProps = {
  person: FramePerson;
  preferences: PreferencesProps;
  /** The sign-out form, from who knows about sessions. */
  signOut: ReactNode;
};

/** Who one is here, how one wants to see it, and the way out. */
export function AccountMenu({ person, preferences, signOut }: AccountMenuProps) {
  const t = useTranslations('nav');
  return (
    <Menu
      label={
        <>
          <VisuallyHidden>{t('account')}</VisuallyHidden>
          {person.name}
        </>
      }
    >
      <p className="font-semibold">{person.name}</p>
      <p className="text-ink-2 text-small">{person.belongsTo}</p>
      <div className="my-3 border-line border-y py-3">
        <Preferences {...preferences} />
      </div>
      {signOut}
    </Menu>
  );
}
