import { mayReadFigures } from '#lib/access/domain/home.ts';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { currentViewer } from '#lib/platform/session.ts';

/** For pictures and files: whoever may not read the figures learns nothing, not even where to sign in. */
export async function figureReader(): Promise<SignedIn | Response> {
  const viewer = await currentViewer();
  if (!viewer || viewer.mustChangePassword) return new Response(null, { status: 401 });
  return viewer.kind === 'staff' && mayReadFigures(viewer) ? viewer : new Response(null, { status: 403 });
}
