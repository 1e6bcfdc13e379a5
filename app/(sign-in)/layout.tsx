import type { ReactNode } from 'react';
import { PublicFrame } from '#components/frame/public-frame.tsx';
import { siteFooterOf } from '#components/frame/site-footer.ts';
import { readPreferences } from '#lib/platform/preferences.ts';
import { requestDistrict } from '#lib/platform/request-district.ts';
import { setPreferences } from '../preferences/actions.ts';

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const preferences = { ...(await readPreferences()), action: setPreferences };
  return (
    <PublicFrame footer={siteFooterOf((await requestDistrict())?.settings.footer ?? {})} preferences={preferences}>
      {children}
    </PublicFrame>
  );
}
