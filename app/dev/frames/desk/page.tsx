import { ChartColumn, Files, ListTodo } from 'lucide-react';
import { notFound } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { AccountMenu } from '#components/frame/account-menu.tsx';
import { DeskFrame } from '#components/frame/desk-frame.tsx';
import type { PreferencesProps } from '#components/frame/preferences.tsx';
import { Button } from '#components/ui/button.tsx';
import { LinkTabs } from '#components/ui/link-tabs.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { shownPreferences } from '../../../preferences/shown.ts';
import { samplesOf } from '../../components/samples.ts';
import { ListsSection } from '../../components/sections/lists.tsx';

export default async function DeskFramePage() {
  if (process.env.NODE_ENV === 'production') notFound();
  return <Shown preferences={await shownPreferences()} />;
}

function Shown({ preferences }: { preferences: PreferencesProps }) {
  const t = useTranslations('nav');
  const samples = samplesOf(useLocale());
  const person = { name: '张敏', belongsTo: samples.units[0] };
  const items = [
    { href: '/dev/frames/desk', exact: true, label: t('queue'), icon: <ListTodo aria-hidden="true" /> },
    { href: '/desk/cases', label: t('cases'), icon: <Files aria-hidden="true" /> },
    { href: '/insight', label: t('insight'), icon: <ChartColumn aria-hidden="true" /> },
  ];
  return (
    <DeskFrame
      items={items}
      searchAction="/desk/cases"
      account={<AccountMenu person={person} preferences={preferences} signOut={<Button>{t('signOut')}</Button>} />}
    >
      <PageHeader title={t('queue')} actions={<Button kind="primary">{samples.act}</Button>} />
      <LinkTabs
        label={t('queue')}
        tabs={samples.steps.map((step, index) => ({
          label: step,
          href: `#${index}`,
          current: index === 0,
          count: index,
        }))}
      />
      <ListsSection samples={samples} />
    </DeskFrame>
  );
}
