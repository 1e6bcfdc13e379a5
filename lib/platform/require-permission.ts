import { notFound } from 'next/navigation';
import { can, type Permission } from '#lib/access/domain/permissions.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { recordRefusedRight } from '#lib/access/use-cases/record-refused-right.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { db } from './db.ts';
import { requestAddress, requireViewer, viewerForAction } from './session.ts';

/** For pages: staff with this permission; to everybody else the page does not exist. */
export async function requirePermission(permission: Permission): Promise<BySession> {
  const viewer = await requireViewer('staff');
  if (can(viewer, permission)) return viewer;
  await writeDown(viewer, permission);
  return notFound();
}

/** For actions: a refusal instead, so that the form keeps what was typed. The use-case asks again. */
export async function viewerWithPermission(permission: Permission): Promise<Result<BySession>> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return signedIn;
  if (can(signedIn.value, permission)) return ok(signedIn.value);
  await writeDown(signedIn.value, permission);
  return refuse('forbidden');
}

const writeDown = async (viewer: BySession, permission: Permission): Promise<void> =>
  recordRefusedRight(db, viewer, { subject: permission, address: await requestAddress() }, Temporal.Now.instant());
