import type { ReactNode } from 'react';
import { PublicFrame } from '#components/frame/public-frame.tsx';
import { shownAppearance } from '#lib/platform/shown-appearance.ts';
import { readFooter } from '../frames/read-footer.ts';
import { shownPreferences } from '../preferences/shown.ts';

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const [{ name }, preferences, footer] = await Promise.all([shownAppearance(), shownPreferences(), readFooter()]);
  return (
    <PublicFrame name={name} footer={footer} preferences={preferences}>
      {children}
    </PublicFrame>
  );
}
