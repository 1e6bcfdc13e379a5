import type { NextRequest } from 'next/server';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import { findWayIn, isAudience } from '#lib/platform/auth/identity-place.ts';
import { setOut } from '#lib/platform/auth/set-out.ts';
import { isSameOrigin } from '#lib/platform/same-origin.ts';
import { backToSignIn, goTo } from '../../answers.ts';

type Context = { params: Promise<{ audience: string }> };

/** The button on the sign-in page: on to the identity service. A form, so that nothing but a person's press sets out. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { audience } = await params;
  if (!isAudience(audience)) return new Response(null, { status: 404 });
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const wish = form.get('callbackUrl');
  const then = typeof wish === 'string' ? safeReturnPath(wish) : null;
  const place = await findWayIn(request.headers, audience);
  if (!place) return backToSignIn({ code: 'identity-not-offered' }, then);
  const begun = await setOut(place, { linksTo: null, onward: then });
  return begun.ok ? goTo(begun.value.url, [begun.value.cookie]) : backToSignIn(begun.refusal, then);
}
