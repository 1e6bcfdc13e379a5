'use server';

import { getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import type { CategoryChange } from '#lib/house-rules/domain/category-change.ts';
import { previewCategory } from '#lib/house-rules/queries/preview-category.ts';
import { groupSchema, matterSchema } from '#lib/house-rules/schema.ts';
import { saveCategory } from '#lib/house-rules/use-cases/save-category.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { readingOf } from '../../desk/reading.ts';
import { wordCategoryPreview } from './word-preview.ts';

type Order = { readonly change: CategoryChange; readonly version: number };

export const saveMatter = async (_before: FormState, form: FormData): Promise<FormState> => save(matterSchema, form);
export const saveGroup = async (_before: FormState, form: FormData): Promise<FormState> => save(groupSchema, form);

const save = (schema: z.ZodType<Order>, form: FormData): Promise<FormState> =>
  runForm(form, {
    schema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, order) => {
      const [preview, reading] = await Promise.all([
        previewCategory(db, viewer, order, Temporal.Now.instant()),
        readingOf(viewer),
      ]);
      return preview.ok ? ok(await wordCategoryPreview(preview.value, reading)) : preview;
    },
    save: async (viewer, order) =>
      saveCategory(db, viewer, { ...order, address: await requestAddress() }, Temporal.Now.instant()),
    done: async ({ code, name }) => ({
      text: (await getTranslations('rules.categories'))('saved', { name: `${code} ${name}` }),
      to: '/admin/categories',
    }),
  });
