'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { countAdministratorsWithoutSecondFactor } from '#lib/access/queries.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = z.object({
  secondFactor: SETTINGS.signIn.shape.secondFactor.unwrap(),
  version: z.coerce.number().int().min(0),
});

export async function saveSignIn(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.signIn');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('rights:grant'),
    preview: async (viewer, { secondFactor: after }) => {
      const { value } = await findStoredSetting(db, viewer.districtId, 'signIn');
      const before = settingsOf([{ name: 'signIn', value }]).signIn.secondFactor;
      const count = await countAdministratorsWithoutSecondFactor(db, viewer.districtId);
      return ok({
        changes: before === after ? [] : [{ label: t('choice'), before: t(before), after: t(after) }],
        effects: after === 'required' && before !== after ? [t('effect', { count })] : [],
      });
    },
    save: async (viewer, { version, ...value }) =>
      changeSetting(
        db,
        viewer,
        { name: 'signIn', value, version, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async () => ({ text: t('saved'), to: '/admin/sign-in' }),
  });
}
