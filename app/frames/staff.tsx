import {
  Building2,
  ChartColumn,
  Files,
  Gift,
  ListTodo,
  MessageCircleQuestionMark,
  MessageSquareQuote,
  ScrollText,
  Settings,
  UserRound,
  UserRoundCheck,
} from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { sectionsOpenTo } from '#components/admin/admin-sections.ts';
import { DeskFrame } from '#components/frame/desk-frame.tsx';
import { hasQueue, mayReadFigures } from '#lib/access/domain/home.ts';
import { can } from '#lib/access/domain/permissions.ts';
import { worksOnCases } from '#lib/access/domain/viewer.ts';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { SignedInAccount } from './signed-in-account.tsx';

/** Only the places this person may open: administrators and auditors have no cases (三权分立). */
export async function StaffPages({ viewer, children }: { viewer: SignedIn; children: ReactNode }) {
  const [t, packages, admission, complaints, policies] = await Promise.all([
    getTranslations('nav'),
    getTranslations('packages.desk'),
    getTranslations('admission.desk'),
    getTranslations('complaints.desk'),
    getTranslations('policies.desk'),
  ]);
  const items = [
    hasQueue(viewer) && { href: '/desk', exact: true, label: t('queue'), icon: <ListTodo aria-hidden="true" /> },
    worksOnCases(viewer) && { href: '/desk/cases', label: t('cases'), icon: <Files aria-hidden="true" /> },
    worksOnCases(viewer) && {
      href: '/desk/enterprises',
      label: t('companies'),
      icon: <Building2 aria-hidden="true" />,
    },
    (can(viewer, 'packages:compose') || can(viewer, 'packages:review')) && {
      href: '/desk/packages',
      label: packages('nav'),
      icon: <Gift aria-hidden="true" />,
    },
    can(viewer, 'companies:admit') && {
      href: '/desk/companies',
      label: admission('nav'),
      icon: <UserRoundCheck aria-hidden="true" />,
    },
    can(viewer, 'templates:write') && {
      href: '/desk/templates',
      label: t('templates'),
      icon: <MessageSquareQuote aria-hidden="true" />,
    },
    can(viewer, 'complaints:answer') && {
      href: '/desk/complaints',
      label: complaints('nav'),
      icon: <MessageCircleQuestionMark aria-hidden="true" />,
    },
    can(viewer, 'policies:write') && {
      href: '/desk/policies',
      label: policies('nav'),
      icon: <ScrollText aria-hidden="true" />,
    },
    mayReadFigures(viewer) && { href: '/insight', label: t('insight'), icon: <ChartColumn aria-hidden="true" /> },
    sectionsOpenTo(viewer).length > 0 && { href: '/admin', label: t('admin'), icon: <Settings aria-hidden="true" /> },
    !worksOnCases(viewer) && { href: '/account', label: t('account'), icon: <UserRound aria-hidden="true" /> },
  ].filter((item) => item !== false);
  return (
    <DeskFrame
      items={items}
      searchAction={worksOnCases(viewer) ? '/desk/cases' : undefined}
      account={<SignedInAccount viewer={viewer} />}
    >
      {children}
    </DeskFrame>
  );
}
