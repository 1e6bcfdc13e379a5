'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { countAdministratorsWithoutSecondFactor } from '#lib/access/queries/staff.ts';
import { findStoredSetting } from '#lib/organisation/queries.ts';
import { SETTINGS, settingsOf } from '#lib/organisation/settings.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { shortText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';

/** Typed with spaces or commas between them. */
const words = (longest: number) =>
  shortText(2000)
    .optional()
    .transform((typed) => [...new Set((typed ?? '').split(/[\s,，]+/).filter((word) => word !== ''))])
    .pipe(z.array(z.string().max(longest)).max(20));

const schema = z.object({
  secondFactor: SETTINGS.signIn.shape.secondFactor.unwrap(),
  twoStepAcr: words(200),
  twoStepAmr: words(30),
  version: z.coerce.number().int().min(0),
});

export async function saveSignIn(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.signIn');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('rights:grant'),
    preview: async (viewer, after) => {
      const { value } = await findStoredSetting(db, viewer.districtId, 'signIn');
      const before = settingsOf([{ name: 'signIn', value }]).signIn;
      const count = await countAdministratorsWithoutSecondFactor(db, viewer.districtId);
      const said = ({ secondFactor, twoStepAcr, twoStepAmr }: typeof before) => [
        { label: t('choice'), text: t(secondFactor) },
        { label: t('acr'), text: twoStepAcr.join(' ') || t('none') },
        { label: t('amr'), text: twoStepAmr.join(' ') || t('none') },
      ];
      const now = said(after);
      const changes = said(before).map(({ label, text }, at) => ({ label, before: text, after: now[at]?.text ?? '' }));
      const demands = after.secondFactor === 'required' && before.secondFactor !== 'required';
      return ok({
        changes: changes.filter((change) => change.before !== change.after),
        effects: [
          ...(demands ? [t('effect', { count })] : []),
          ...(after.twoStepAcr.length + after.twoStepAmr.length > 0 ? [t('identityEffect')] : []),
        ],
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
