'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, type Setting, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = SETTINGS.appearance.extend({ version: z.coerce.number().int().min(0) });

const FIELDS = ['portalName', 'portalNameEn', 'accent', 'firstLanguage'] as const;

export async function saveAppearance(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admin.appearance');
  const said = (look: Setting<'appearance'>, field: (typeof FIELDS)[number]): string => {
    if (field === 'accent') return t(`accents.${look.accent}`);
    if (field === 'firstLanguage') return t(`languages.${look.firstLanguage}`);
    return look[field] ?? '';
  };
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, { version: _, ...after }) => {
      const stored = await findStoredSetting(db, viewer.districtId, 'appearance');
      const { appearance: before } = settingsOf([{ name: 'appearance', value: stored.value }]);
      const changes = FIELDS.map((field) => ({
        label: t(`fields.${field}`),
        before: said(before, field),
        after: said(after, field),
      })).filter((change) => change.before !== change.after);
      return ok({ changes, effects: changes.length > 0 ? [t('effect')] : [] });
    },
    save: async (viewer, { version, ...value }) =>
      changeSetting(
        db,
        viewer,
        { name: 'appearance', value, version, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('saved'), to: '/admin/appearance' }),
  });
}
