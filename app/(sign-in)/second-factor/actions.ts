'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { homeOf } from '#lib/access/domain/home.ts';
import { safeReturnPath } from '#lib/access/domain/return-path.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { proveSecondFactor } from '#lib/access/use-cases/prove-second-factor.ts';
import { setUpSecondFactor } from '#lib/access/use-cases/set-up-second-factor.ts';
import { db } from '#lib/platform/db.ts';
import { currentViewer, requestAddress, sessionViewer } from '#lib/platform/session.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { requiredText } from '#lib/shared/text-schema.ts';
import { runForm } from '../../forms/run-form.ts';

const proof = z.object({ code: requiredText(40), next: z.string().max(1000).optional() });

/** The second step of signing in; then on to the page that was asked for. */
export async function prove(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = signedIn(await sessionViewer());
  const t = await getTranslations('staff.secondFactor');
  return runForm(form, {
    schema: proof,
    viewer: Promise.resolve(viewer),
    save: async (person, { code }) => {
      const proving = { code, sessionId: person.sessionId, address: await requestAddress() };
      return proveSecondFactor(db, person, proving, Temporal.Now.instant());
    },
    done: async (by, { next }) => ({
      text: t(by === 'recovery-code' ? 'provenByRecoveryCode' : 'proven'),
      to: safeReturnPath(next ?? null) ?? (viewer.ok ? homeOf(viewer.value) : '/start'),
    }),
  });
}

const setUp = z.object({
  code: requiredText(40),
  offer: z.string().min(1).max(4000),
  kept: z.literal('on').optional(),
  password: z.string().max(1000).optional(),
});

/** Binds the app that was shown its key on the page before. */
export async function bindAuthenticator(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = signedIn(await currentViewer());
  const t = await getTranslations('staff.secondFactor');
  return runForm(form, {
    schema: setUp,
    viewer: Promise.resolve(viewer),
    save: async (person, { code, offer, kept, password }) => {
      if (!kept) return refuse('recovery-codes-not-kept', undefined, 'kept');
      const binding = { code, offer, password, sessionId: person.sessionId, address: await requestAddress() };
      return setUpSecondFactor(db, person, binding, Temporal.Now.instant());
    },
    done: async () => ({ text: t('bound'), to: viewer.ok ? homeOf(viewer.value) : '/start' }),
  });
}

const signedIn = (viewer: BySession | null): Result<BySession> => {
  if (!viewer) return refuse('signed-out');
  return viewer.mustChangePassword && viewer.secondFactor !== 'asked' ? refuse('password-change-needed') : ok(viewer);
};
