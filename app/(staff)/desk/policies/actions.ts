'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import {
  POLICY_CODE,
  policyDraftSchema,
  policyEntrySchema,
  policyStepSchema,
  verificationSchema,
} from '#lib/policies/draft-schema.ts';
import { cancelTrial } from '#lib/policies/use-cases/cancel-trial.ts';
import { publishPolicy } from '#lib/policies/use-cases/publish-policy.ts';
import { runTrial } from '#lib/policies/use-cases/run-trial.ts';
import { startTrial } from '#lib/policies/use-cases/start-trial.ts';
import { changePolicyEntry, verifyPolicy } from '#lib/policies/use-cases/verify-policy.ts';
import { writeDraft } from '#lib/policies/use-cases/write-draft.ts';
import { runForm } from '../../../forms/run-form.ts';
import { previewPublishing } from './preview-publishing.ts';

const context = async () => ({ now: Temporal.Now.instant(), address: await requestAddress() });
const say = () => getTranslations('policies.desk');
const pathOf = (code: string): string => `/desk/policies/${encodeURIComponent(code)}`;

export const savePolicyDraft = async (_before: FormState, form: FormData): Promise<FormState> => save(form, false);
export const saveNewPolicy = async (_before: FormState, form: FormData): Promise<FormState> => save(form, true);

const save = (form: FormData, isNew: boolean): Promise<FormState> =>
  runForm(form, {
    schema: policyDraftSchema,
    viewer: viewerWithPermission('policies:write'),
    save: async (viewer, draft) => writeDraft(db, viewer, draft, { ...(await context()), isNew }),
    done: async (_number, { code }) => ({ text: (await say())('saved'), to: pathOf(code) }),
  });

/** So many companies, in thousands, are tried before the answer: a small district sees who gains and who loses at once. */
const AT_ONCE = 2;

export async function tryDraft(_before: FormState, form: FormData): Promise<FormState> {
  const clock = () => Temporal.Now.instant();
  return runForm(form, {
    schema: policyStepSchema,
    viewer: viewerWithPermission('policies:write'),
    save: async (viewer, step) => {
      const started = await startTrial(db, viewer, step, { now: clock(), timeZone: viewer.district.timeZone });
      if (started.ok) await runTrial(db, started.value, { clock, batches: AT_ONCE });
      return started;
    },
    done: async (_, { code }) => ({
      text: (await getTranslations('policies.trial'))('begun'),
      to: `${pathOf(code)}/trial`,
    }),
  });
}

export async function stopTrying(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: z.object({ code: z.string().regex(POLICY_CODE), id: z.uuid() }),
    viewer: viewerWithPermission('policies:write'),
    save: (viewer, { id }) => cancelTrial(db, viewer, id, Temporal.Now.instant()),
    done: async (_, { code }) => ({
      text: (await getTranslations('policies.trial'))('stopDone'),
      to: `${pathOf(code)}/trial`,
    }),
  });
}

export async function publishDraft(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: policyStepSchema,
    viewer: viewerWithPermission('policies:publish'),
    preview: previewPublishing,
    save: async (viewer, step) => publishPolicy(db, viewer, step, await context()),
    done: async (number, { code }) => ({ text: (await say())('published', { number }), to: pathOf(code) }),
  });
}

export async function saveVerification(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: verificationSchema,
    viewer: viewerWithPermission('policies:publish'),
    save: async (viewer, order) => verifyPolicy(db, viewer, order, await context()),
    done: async (_, { code, verification }) => ({ text: (await say())(`${verification}Done`), to: pathOf(code) }),
  });
}

export async function saveEntry(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: policyEntrySchema,
    viewer: viewerWithPermission('policies:publish'),
    save: async (viewer, entry) => changePolicyEntry(db, viewer, entry, await context()),
    done: async (_, { code }) => ({ text: (await say())('entrySaved'), to: pathOf(code) }),
  });
}
