import { Inbox, MessageSquareText } from 'lucide-react';
import { notFound } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { AccountMenu } from '#components/frame/account-menu.tsx';
import { CompanyFrame } from '#components/frame/company-frame.tsx';
import type { PreferencesProps } from '#components/frame/preferences.tsx';
import { WithSide } from '#components/frame/with-side.tsx';
import { Button } from '#components/ui/button.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Stepper } from '#components/ui/stepper.tsx';
import { Timeline } from '#components/ui/timeline.tsx';
import { shownPreferences } from '../../../preferences/shown.ts';
import { samplesOf } from '../../components/samples.ts';

export default async function CompanyFramePage() {
  if (process.env.NODE_ENV === 'production') notFound();
  return <Shown preferences={await shownPreferences()} />;
}

function Shown({ preferences }: { preferences: PreferencesProps }) {
  const t = useTranslations('nav');
  const samples = samplesOf(useLocale());
  const person = { name: '陈晓', belongsTo: samples.rows[3].company };
  const items = [
    { href: '/my', exact: true, label: t('package'), icon: <Inbox aria-hidden="true" /> },
    { href: '/dev/frames', label: t('requests'), icon: <MessageSquareText aria-hidden="true" />, count: 2 },
  ];
  return (
    <CompanyFrame
      name="企业服务包"
      items={items}
      account={<AccountMenu person={person} preferences={preferences} signOut={<Button>{t('signOut')}</Button>} />}
    >
      <WithSide side={<Facts facts={samples.rows.map((row) => ({ label: row.left, value: row.company }))} />}>
        <PageHeader title={samples.rows[3].title} lead={samples.said} />
        <Stepper label={samples.rows[3].title} steps={samples.steps} current={2} />
        <div className="mt-8">
          <Timeline entries={samples.history.map(([time, title, detail]) => ({ key: time, time, title, detail }))} />
        </div>
        <div className="mt-8 flex gap-3">
          <Button kind="primary">{samples.other}</Button>
          <Button>{samples.quiet}</Button>
        </div>
      </WithSide>
    </CompanyFrame>
  );
}
