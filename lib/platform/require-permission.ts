import { notFound } from 'next/navigation';
import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { requireViewer, viewerForAction } from './session.ts';

/** For pages: staff with this permission; to everybody else the page does not exist. */
export async function requirePermission(permission: Permission): Promise<BySession> {
  const viewer = await requireViewer('staff');
  return can(viewer, permission) ? viewer : notFound();
}

/** For actions: a refusal instead, so that the form keeps what was typed. The use-case asks again. */
export async function viewerWithPermission(permission: Permission): Promise<Result<BySession>> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return signedIn;
  return can(signedIn.value, permission) ? ok(signedIn.value) : refuse('forbidden');
}
