'use server';

import { getTranslations } from 'next-intl/server';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok, type Result, refuse } from '#lib/shared/result.ts';
import { listVersions } from '#lib/templates/queries/list-templates.ts';
import { type TemplateStepInput, templateSchema, templateStepSchema } from '#lib/templates/schema.ts';
import { moveTemplate } from '#lib/templates/use-cases/move-template.ts';
import { writeTemplate } from '#lib/templates/use-cases/write-template.ts';
import { runForm } from '../../../forms/run-form.ts';

const context = async () => ({ now: Temporal.Now.instant(), address: await requestAddress() });

export async function saveTemplate(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: templateSchema,
    viewer: viewerWithPermission('templates:write'),
    save: async (viewer, input) => writeTemplate(db, viewer, input, await context()),
    done: async ({ id }) => ({
      text: (await getTranslations('templates'))('savedDraft'),
      to: `/desk/templates/${id}`,
    }),
  });
}

export async function stepTemplate(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: templateStepSchema,
    viewer: viewerWithPermission('templates:write', 'templates:approve'),
    preview: previewApproval,
    save: async (viewer, input) => moveTemplate(db, viewer, input, await context()),
    done: async (_status, { id, step }) => ({
      text: (await getTranslations('templates.done'))(step),
      to: `/desk/templates/${id}`,
    }),
  });
}

/** What companies are told so far, and what they would be told. */
async function previewApproval(
  viewer: BySession,
  { id, number }: Pick<TemplateStepInput, 'id' | 'number'>,
): Promise<Result<FormPreview>> {
  const t = await getTranslations('templates');
  const versions = await listVersions(db, viewer, id);
  const after = versions.find((each) => each.number === number);
  if (!after) return refuse('not-found');
  const before = versions.find(({ status }) => status === 'approved');
  const fields = ['title', 'text', 'textEn'] as const;
  const changes = fields
    .map((field) => ({
      label: t(`fields.${field}`),
      before: before?.[field] ?? '',
      after: after[field] ?? '',
    }))
    .filter((row) => row.before !== row.after);
  return ok({ changes, effects: [t('approvalEffect')] });
}
