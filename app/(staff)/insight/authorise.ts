import { mayReadFigures } from '#lib/access/domain/home.ts';
import type { SignedIn } from '#lib/access/signed-in.ts';
import { viewerForAction } from '#lib/platform/session.ts';

/** For pictures and files: whoever may not read the figures learns nothing, not even where to sign in. */
export async function figureReader(): Promise<SignedIn | Response> {
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return new Response(null, { status: signedIn.refusal.code === 'forbidden' ? 403 : 401 });
  return mayReadFigures(signedIn.value) ? signedIn.value : new Response(null, { status: 403 });
}
