'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { FOOTER_SLOTS } from './slots.ts';

const schema = SETTINGS.footer.extend({ version: z.coerce.number().int().min(0) });

export async function saveFooter(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admin.footer');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('texts:manage'),
    preview: async (viewer, { version: _, ...after }) => {
      const stored = await findStoredSetting(db, viewer.districtId, 'footer');
      const { footer: before } = settingsOf([{ name: 'footer', value: stored.value }]);
      const changed = FOOTER_SLOTS.filter((slot) => (before[slot] ?? '') !== (after[slot] ?? ''));
      return ok({
        changes: changed.map((slot) => ({
          label: t(`slots.${slot}`),
          before: before[slot] ?? '',
          after: after[slot] ?? '',
        })),
        effects: changed.length > 0 ? [t('effect')] : [],
      });
    },
    save: async (viewer, { version, ...value }) =>
      changeSetting(
        db,
        viewer,
        { name: 'footer', value, version, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('saved'), to: '/admin/footer' }),
  });
}
