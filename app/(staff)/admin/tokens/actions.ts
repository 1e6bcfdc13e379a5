'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { tokenIdSchema } from '#lib/access/schema.ts';
import { revokeToken } from '#lib/access/use-cases/revoke-token.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';

/** Takes a token of the district away from whoever has it; one that is gone already is as good. */
export async function revokeAnyToken(form: FormData): Promise<void> {
  const manager = await viewerWithPermission('tokens:manage');
  const parsed = tokenIdSchema.safeParse(Object.fromEntries(form));
  if (manager.ok && parsed.success) {
    const { tokenId } = parsed.data;
    await revokeToken(db, manager.value, { tokenId, address: await requestAddress() }, Temporal.Now.instant());
    await setFlash({ tone: 'ok', text: (await getTranslations('access.account'))('revoked') });
  }
  redirect('/admin/tokens');
}
