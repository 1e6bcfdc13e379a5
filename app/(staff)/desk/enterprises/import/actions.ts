'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { chosenColumnsSchema } from '#lib/exchange/list-schema.ts';
import { receiveList } from '#lib/exchange/use-cases/receive-list.ts';
import { loadList, tryList } from '#lib/exchange/use-cases/start-list.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { runForm } from '../../../../forms/run-form.ts';

const HERE = '/desk/enterprises/import';

export async function sendList(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('lists.done');
  return runForm(form, {
    schema: z.object({ file: z.uuid() }),
    viewer: viewerWithPermission('companies:admit'),
    save: async (viewer, { file }) => receiveList(db, viewer, file, Temporal.Now.instant()),
    done: async ({ id }) => ({ text: t('received'), to: `${HERE}/${id}` }),
  });
}

/** As many columns as the form says it has, each with its heading. */
const columnsPosted = (form: FormData) =>
  chosenColumnsSchema(z.coerce.number().int().min(0).catch(0).parse(form.get('count')));

export async function tryColumns(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('lists.done');
  return runForm(form, {
    schema: columnsPosted(form),
    viewer: viewerWithPermission('companies:admit'),
    save: (viewer, choice) => tryList(db, viewer, choice),
    done: async (_, { listId }) => ({ text: t('trying'), to: `${HERE}/${listId}` }),
  });
}

export async function loadTried(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('lists.done');
  return runForm(form, {
    schema: z.object({ listId: z.uuid() }),
    viewer: viewerWithPermission('companies:admit'),
    save: (viewer, { listId }) => loadList(db, viewer, listId),
    done: async (_, { listId }) => ({ text: t('loading'), to: `${HERE}/${listId}` }),
  });
}
