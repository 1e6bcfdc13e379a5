import { ChartColumn, Files, ListTodo } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DeskFrame } from '#components/frame/desk-frame.tsx';
import { PreferencesMenu } from '#components/frame/preferences-menu.tsx';
import { readPreferences } from '#lib/platform/preferences.ts';
import { setPreferences } from '../preferences/actions.ts';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('nav');
  const preferences = { ...(await readPreferences()), action: setPreferences };
  const items = [
    { href: '/desk', exact: true, label: t('queue'), icon: <ListTodo aria-hidden="true" /> },
    { href: '/desk/cases', label: t('cases'), icon: <Files aria-hidden="true" /> },
    { href: '/insight', label: t('insight'), icon: <ChartColumn aria-hidden="true" /> },
  ];
  return (
    <DeskFrame items={items} searchAction="/desk/cases" account={<PreferencesMenu {...preferences} />}>
      {children}
    </DeskFrame>
  );
}
