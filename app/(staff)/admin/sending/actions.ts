'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { countWaitingNotices } from '#lib/notifications/queries/backlog.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = SETTINGS.notices.extend({ version: z.coerce.number().int().min(0) });
const FIELDS = ['gatherMinutes', 'quietFrom', 'quietUntil', 'closesFirstDays', 'closesLastDays'] as const;

/** When what leaves the portal does so. */
export async function saveSending(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('notices.sending');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, after) => {
      const { districtId } = viewer;
      const [stored, waiting] = await Promise.all([
        findStoredSetting(db, districtId, 'notices'),
        countWaitingNotices(db, districtId),
      ]);
      const { notices: before } = settingsOf([{ name: 'notices', value: stored.value }]);
      const changes = FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
        label: t(field),
        before: String(before[field]),
        after: String(after[field]),
      }));
      return ok({ changes, effects: changes.length > 0 ? [t('effect', { waiting })] : [] });
    },
    save: async (viewer, { version, ...value }) =>
      changeSetting(
        db,
        viewer,
        { name: 'notices', value, version, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('saved'), to: '/admin/sending' }),
  });
}
