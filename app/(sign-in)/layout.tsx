import type { ReactNode } from 'react';
import { PublicFrame } from '#components/frame/public-frame.tsx';
import { siteFooter } from '#components/frame/site-footer.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { setPreferences } from '../preferences/actions.ts';

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const preferences = { ...(await readPreferences()), action: setPreferences };
  return (
    <PublicFrame footer={siteFooter} preferences={preferences}>
      {children}
    </PublicFrame>
  );
}
