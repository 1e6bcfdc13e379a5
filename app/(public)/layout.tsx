import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PublicFrame } from '#components/frame/public-frame.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { currentViewer } from '#lib/platform/session.ts';
import { shownAppearance } from '#lib/platform/shown-appearance.ts';
import { readFooter } from '../frames/read-footer.ts';
import { shownPreferences } from '../preferences/shown.ts';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [t, { name }, preferences, footer, viewer] = await Promise.all([
    getTranslations('nav'),
    shownAppearance(),
    shownPreferences(),
    readFooter(),
    currentViewer(),
  ]);
  const entrance = viewer ? { href: homeOf(viewer), label: t('ownHome') } : { href: '/sign-in', label: t('signIn') };
  return (
    <PublicFrame name={name} footer={footer} preferences={preferences} entrance={entrance}>
      {children}
    </PublicFrame>
  );
}
