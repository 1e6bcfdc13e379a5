import { notFound } from 'next/navigation';
import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { requireViewer, viewerForAction, writeDownRefusal } from './session.ts';

/** For pages: staff with this permission; to everybody else the page does not exist. */
export async function requirePermission(permission: Permission): Promise<BySession> {
  const viewer = await requireViewer('staff');
  if (can(viewer, permission)) return viewer;
  await writeDownRefusal(viewer, permission);
  return notFound();
}

/** For actions: a refusal instead, so that the form keeps what was typed; any of the permissions will do. The use-case asks again. */
export async function viewerWithPermission(...permissions: readonly Permission[]): Promise<Result<BySession>> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return signedIn;
  if (permissions.some((permission) => can(signedIn.value, permission))) return ok(signedIn.value);
  await writeDownRefusal(signedIn.value, permissions.join(' '));
  return refuse('forbidden');
}
