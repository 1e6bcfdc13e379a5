'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { previewRetention } from '#lib/house-rules/queries/preview-retention.ts';
import { KEPT_KINDS } from '#lib/house-rules/repository/retention.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { PERIODS } from './periods.ts';

const schema = SETTINGS.retention.extend({ version: z.coerce.number().int().min(0) });

export async function saveRetention(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admin.retention');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('retention:manage'),
    preview: async (viewer, { version: _, ...after }) => {
      const stored = await findStoredSetting(db, viewer.districtId, 'retention');
      const { retention: before } = settingsOf([{ name: 'retention', value: stored.value }]);
      const overdue = await previewRetention(db, viewer, after, Temporal.Now.instant());
      if (!overdue.ok) return overdue;
      const changed = PERIODS.filter((period) => before[period] !== after[period]);
      return ok({
        changes: changed.map((period) => ({
          label: t(`periods.${period}`),
          before: t('days', { days: before[period] }),
          after: t('days', { days: after[period] }),
        })),
        effects: KEPT_KINDS.map((kind) => t(`effects.${kind}`, { count: overdue.value[kind] })),
      });
    },
    save: async (viewer, { version, ...value }) =>
      changeSetting(
        db,
        viewer,
        { name: 'retention', value, version, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('saved'), to: '/admin/retention' }),
  });
}
