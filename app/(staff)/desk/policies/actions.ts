'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import {
  policyDraftSchema,
  policyEntrySchema,
  policyStepSchema,
  verificationSchema,
} from '#lib/policies/draft-schema.ts';
import { publishPolicy } from '#lib/policies/use-cases/publish-policy.ts';
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
