'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { decideClaim } from '#lib/admission/use-cases/decide-claim.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { shortText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../../forms/run-form.ts';

const schema = z.object({
  claimId: z.uuid(),
  decision: z.enum(['approve', 'refuse']),
  reason: shortText(500).optional(),
});

export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('admission.desk');
  return runForm(form, {
    schema,
    viewer: viewerWithPermission('companies:admit'),
    save: async (viewer, { reason, ...input }) =>
      decideClaim(
        db,
        viewer,
        { ...input, reason: reason || null, address: await requestAddress() },
        Temporal.Now.instant(),
      ),
    done: async (_value, { decision }) => ({
      text: t(decision === 'approve' ? 'approved' : 'refusedDone'),
      to: '/desk/companies',
    }),
  });
}
