import { redirect } from 'next/navigation';
import { homeOf, mayReadFigures } from '#lib/access/domain/home.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { requireViewer } from '#lib/platform/session.ts';

/** For every page of figures and the frame around them, each of which can be asked for without the other; others are led home. */
export async function requireFigures(): Promise<BySession> {
  const viewer = await requireViewer('staff');
  return mayReadFigures(viewer) ? viewer : redirect(homeOf(viewer));
}
