'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { ownTokenSchema, proofSchema, sessionIdSchema, tokenIdSchema } from '#lib/access/schema.ts';
import { createOwnToken } from '#lib/access/use-cases/create-own-token.ts';
import { endAllSessions } from '#lib/access/use-cases/end-all-sessions.ts';
import { endSession } from '#lib/access/use-cases/end-session.ts';
import { removeSecondFactor } from '#lib/access/use-cases/remove-second-factor.ts';
import { revokeToken } from '#lib/access/use-cases/revoke-token.ts';
import { db } from '#lib/platform/db.ts';
import { setFlash } from '#lib/platform/flash.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress, requireViewer, viewerForAction } from '#lib/platform/session.ts';
import { runForm } from '../../forms/run-form.ts';

/** Ends one of one's own sessions. One that has ended meanwhile is as good: the list no longer shows it. */
export async function endOwnSession(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const parsed = sessionIdSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect('/account');
  const ending = { ...parsed.data, ownSessionId: viewer.sessionId, address: await requestAddress() };
  await endSession(db, viewer, ending, Temporal.Now.instant());
  return say('ended', '/account');
}

export async function removeOwnSecondFactor(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('staff.account');
  return runForm(form, {
    schema: proofSchema,
    viewer: viewerForAction('staff'),
    save: async (viewer, { password }) => {
      const removal = { userId: viewer.userId, password, address: await requestAddress() };
      return removeSecondFactor(db, viewer, removal, Temporal.Now.instant());
    },
    done: async () => ({ text: t('removed'), to: '/account' }),
  });
}

export async function endEverySession(): Promise<void> {
  const viewer = await requireViewer();
  await endAllSessions(db, viewer, await requestAddress(), Temporal.Now.instant());
  return say('allEnded', '/sign-in');
}

export async function revokeOwnToken(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const parsed = tokenIdSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) redirect('/account');
  await revokeToken(db, viewer, { ...parsed.data, address: await requestAddress() }, Temporal.Now.instant());
  return say('revoked', '/account');
}

/** A token for one's own programs; it is shown in the form's place, once. */
export async function createToken(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('access.account');
  return runForm(form, {
    schema: ownTokenSchema,
    viewer: viewerWithPermission('tokens:create'),
    save: async (viewer, input) =>
      createOwnToken(db, viewer, { ...input, address: await requestAddress() }, Temporal.Now.instant()),
    done: async ({ token }, { name }) => ({
      shown: {
        title: t('tokenShown'),
        facts: [
          { label: t('tokenName'), value: name },
          { label: t('token'), value: token },
        ],
        note: t('tokenNote'),
      },
    }),
  });
}

async function say(key: 'ended' | 'allEnded' | 'revoked', path: string): Promise<never> {
  const t = await getTranslations('access.account');
  await setFlash({ tone: 'ok', text: t(key) });
  redirect(path);
}
