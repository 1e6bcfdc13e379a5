import { getLocale } from 'next-intl/server';
import { AccountLinks } from '#components/frame/account-links.tsx';
import { AccountMenu } from '#components/frame/account-menu.tsx';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { shownPreferences } from '../preferences/shown.ts';
import { signOut } from '../session/actions.ts';
import { SignedInBell } from './signed-in-bell.tsx';

/** The corner of every frame that knows who is signed in. */
export async function SignedInAccount({ viewer }: { viewer: SignedIn }) {
  const inEnglish = (await getLocale()) === 'en';
  const { belongsTo } = viewer;
  const person = {
    name: inEnglish ? (viewer.nameEn ?? viewer.name) : viewer.name,
    belongsTo: (inEnglish ? (belongsTo?.nameEn ?? belongsTo?.name) : belongsTo?.name) ?? viewer.login,
  };
  const preferences = await shownPreferences();
  return (
    <div className="flex items-center gap-1">
      <SignedInBell viewer={viewer} />
      <AccountMenu person={person} preferences={preferences} signOut={<AccountLinks signOut={signOut} />} />
    </div>
  );
}
