import { notFound } from 'next/navigation';
import type { Viewer } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { POLICY_CODE } from '#lib/policies/draft-schema.ts';
import { type DeskPolicyView, findDeskPolicy } from '#lib/policies/queries/desk-policy.ts';

/** The policy an address names, or no page. */
export async function loadPolicy(viewer: Viewer, params: Promise<{ code: string }>): Promise<DeskPolicyView> {
  const { code } = await params;
  const policy = POLICY_CODE.test(code) ? await findDeskPolicy(db, viewer, code) : null;
  return policy ?? notFound();
}
