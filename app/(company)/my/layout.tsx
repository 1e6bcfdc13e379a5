import { Inbox, MessageSquareText } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CompanyFrame } from '#components/frame/company-frame.tsx';
import { PreferencesMenu } from '#components/frame/preferences-menu.tsx';
import { readPreferences } from '#lib/platform/preferences.ts';
import { setPreferences } from '../../preferences/actions.ts';

export default async function CompanyLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('nav');
  const preferences = { ...(await readPreferences()), action: setPreferences };
  const items = [
    { href: '/my', exact: true, label: t('package'), icon: <Inbox aria-hidden="true" /> },
    { href: '/my/requests', label: t('requests'), icon: <MessageSquareText aria-hidden="true" /> },
  ];
  return (
    <CompanyFrame items={items} account={<PreferencesMenu {...preferences} />}>
      {children}
    </CompanyFrame>
  );
}
