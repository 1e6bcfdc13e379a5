'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { closeCalendarFeed, openCalendarFeed } from '#lib/access/use-cases/open-calendar-feed.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { portalOrigin } from '#lib/platform/portal-origin.ts';
import { requestAddress, requireViewer, viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../../forms/run-form.ts';

/** Makes one's calendar address, or another one; it is shown in the form's place, once. */
export async function openFeed(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('notices.feed');
  return runForm(form, {
    schema: z.strictObject({}),
    viewer: viewerForAction(),
    save: async (viewer) => {
      const opened = await openCalendarFeed(db, viewer, {
        now: Temporal.Now.instant(),
        address: await requestAddress(),
      });
      if (!opened.ok) return opened;
      const { district } = await getDirectory(db, viewer.districtId);
      return { ok: true, value: `${portalOrigin(district.host)}/calendar/${opened.value.secret}.ics` };
    },
    done: async (address) => ({
      shown: { title: t('shownTitle'), facts: [{ label: t('address'), value: address }], note: t('shownNote') },
    }),
  });
}

export async function closeFeed(): Promise<void> {
  const viewer = await requireViewer();
  await closeCalendarFeed(db, viewer, { now: Temporal.Now.instant(), address: await requestAddress() });
  await setFlash({ tone: 'ok', text: (await getTranslations('notices.feed'))('closed') });
  redirect('/account');
}
