'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { askVerification } from '#lib/audit/use-cases/ask-verification.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';

/** Has all chains followed now rather than tonight. */
export async function verifyNow(): Promise<void> {
  const viewer = await requirePermission('audit:read');
  await askVerification(db, viewer);
  await setFlash({ tone: 'info', text: (await getTranslations('audit.chain'))('asked') });
  redirect('/admin/audit');
}
