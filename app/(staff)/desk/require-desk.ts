import { redirect } from 'next/navigation';
import { homeOf } from '#lib/access/domain/home.ts';
import { worksOnCases } from '#lib/access/domain/viewer.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { requireViewer } from '#lib/platform/session.ts';

/** For pages of the desk: staff who work on cases; administrators and auditors have none and are led to their own place (三权分立). */
export async function requireDesk(): Promise<BySession> {
  const viewer = await requireViewer('staff');
  return worksOnCases(viewer) ? viewer : redirect(homeOf(viewer));
}
