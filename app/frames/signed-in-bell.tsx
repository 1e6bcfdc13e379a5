import { getTranslations } from 'next-intl/server';
import { NoticeBell } from '#components/notifications/notice-bell.tsx';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { countUnread, MOST_COUNTED } from '#lib/notifications/queries/own-notices.ts';
import { db } from '#lib/platform/db.ts';

/** The bell of every frame that knows who is signed in. */
export async function SignedInBell({ viewer }: { viewer: SignedIn }) {
  const [t, count] = await Promise.all([getTranslations('notices.page'), countUnread(db, viewer)]);
  return <NoticeBell count={count} most={MOST_COUNTED} label={t('title')} unread={t.raw('unread') as string} />;
}
