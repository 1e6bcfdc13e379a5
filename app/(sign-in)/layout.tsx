import type { ReactNode } from 'react';
import { PublicFrame } from '#components/frame/public-frame.tsx';
import { readPreferences } from '#lib/platform/preferences.ts';
import { readFooter } from '../frames/read-footer.ts';
import { setPreferences } from '../preferences/actions.ts';

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const preferences = { ...(await readPreferences()), action: setPreferences };
  return (
    <PublicFrame footer={await readFooter()} preferences={preferences}>
      {children}
    </PublicFrame>
  );
}
