'use server';

import { setFlash } from '#lib/platform/flash.ts';

/** Takes its time, then leaves a word for the next page: shows a waiting button and a toast from the server. */
export async function pretendToWork(): Promise<void> {
  if (process.env.NODE_ENV === 'production') return;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await setFlash({ tone: 'ok', text: 'OK 1.5 s' });
}
