'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { proveAnew } from '#lib/access/commands/prove-anew.ts';
import { identityLinkSchema, proofSchema } from '#lib/access/schema.ts';
import { unlinkIdentity } from '#lib/access/use-cases/unlink-identity.ts';
import { findWayIn } from '#lib/platform/auth/identity-place.ts';
import { setOut } from '#lib/platform/auth/set-out.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { requestAddress, requireViewer, viewerForAction } from '#lib/platform/session.ts';
import { type Refused, refuse } from '#lib/shared/result.ts';
import { wordRefusal } from '../../commands/word-refusal.ts';
import { answerForm, readForm, refusedForm } from '../../forms/read-form.ts';

/** Off to the identity service, after one has proved once more whose account it is; the way back links (`/api/oidc`). */
export async function linkOwnIdentity(_before: FormState, form: FormData): Promise<FormState> {
  const refused = (why: Refused) => refusedForm(form, why, (refusal) => wordRefusal(refusal, null));
  const signedIn = await viewerForAction();
  if (!signedIn.ok) return refused(signedIn);
  const read = await readForm(proofSchema, form);
  if (!read.ok) return answerForm(form, { errors: read.errors });
  const viewer = signedIn.value;
  const place = await findWayIn(await headers(), viewer.kind, viewer.districtId);
  if (!place) return refused(refuse('identity-not-offered'));
  const proven = await proveAnew(db, viewer, read.input.password, Temporal.Now.instant());
  if (!proven.ok) return refused(proven);
  const out = await setOut(place, { linksTo: viewer.sessionId, onward: null });
  if (!out.ok) return refused(out);
  (await cookies()).set(out.value.cookie);
  return redirect(out.value.url);
}

export async function unlinkOwnIdentity(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const parsed = identityLinkSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect('/account');
  const place = await findWayIn(await headers(), viewer.kind, viewer.districtId);
  const issuers = place ? [place.service.issuer] : [];
  const { sessionId } = viewer;
  const unlinking = { ...parsed.data, sessionId, issuers, address: await requestAddress() };
  const unlinked = await unlinkIdentity(db, viewer, unlinking, Temporal.Now.instant());
  await setFlash(
    unlinked.ok
      ? { tone: 'ok', text: (await getTranslations('access.identity'))('unlinked') }
      : { tone: 'danger', text: await wordRefusal(unlinked.refusal, viewer) },
  );
  redirect('/account');
}
