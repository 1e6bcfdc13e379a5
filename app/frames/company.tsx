import { Building2, Inbox, MessageSquareText, ScrollText } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CompanyFrame } from '#components/frame/company-frame.tsx';
import type { BySession } from '#lib/access/signed-in.ts';
import { shownAppearance } from '#lib/platform/shown-appearance.ts';
import { ActingFor } from './acting-for.tsx';
import { SignedInAccount } from './signed-in-account.tsx';

const OF_COMPANY = ['/my/profile', '/my/path', '/my/certificates', '/my/contacts'];

export async function CompanyPages({ viewer, children }: { viewer: BySession; children: ReactNode }) {
  const [t, own, policies, { name }] = await Promise.all([
    getTranslations('nav'),
    getTranslations('admission.company'),
    getTranslations('policies.own'),
    shownAppearance(),
  ]);
  const items = [
    { href: '/my', exact: true, also: ['/my/package'], label: t('package'), icon: <Inbox aria-hidden="true" /> },
    { href: '/my/requests', label: t('requests'), icon: <MessageSquareText aria-hidden="true" /> },
    { href: '/my/policies', label: policies('nav'), icon: <ScrollText aria-hidden="true" /> },
    { href: '/my/company', also: OF_COMPANY, label: own('nav'), icon: <Building2 aria-hidden="true" /> },
  ];
  return (
    <CompanyFrame
      name={name}
      items={items}
      acting={<ActingFor viewer={viewer} />}
      account={<SignedInAccount viewer={viewer} />}
    >
      {children}
    </CompanyFrame>
  );
}
