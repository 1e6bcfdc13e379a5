'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { tokenIdSchema } from '#lib/access/schema.ts';
import { revokeToken } from '#lib/access/use-cases/revoke-token.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';

/** Takes a token of the district away from whoever has it; one that is gone already is as good. */
export async function revokeAnyToken(form: FormData): Promise<void> {
  const viewer = await requirePermission('tokens:manage');
  const parsed = tokenIdSchema.safeParse(Object.fromEntries(form));
  if (parsed.success) {
    const { tokenId } = parsed.data;
    await revokeToken(db, viewer, { tokenId, address: await requestAddress() }, Temporal.Now.instant());
    await setFlash({ tone: 'ok', text: (await getTranslations('access.account'))('revoked') });
  }
  redirect('/admin/tokens');
}
