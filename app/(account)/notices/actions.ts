'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readAllNotices } from '#lib/notifications/use-cases/read-notices.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requireViewer } from '#lib/platform/session.ts';

export async function readAll(): Promise<void> {
  const viewer = await requireViewer();
  const count = await readAllNotices(db, viewer, Temporal.Now.instant());
  await setFlash({ tone: 'ok', text: (await getTranslations('notices.page'))('readDone', { count }) });
  redirect('/notices');
}
