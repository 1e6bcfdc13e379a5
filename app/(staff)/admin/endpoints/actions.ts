'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormShown, FormState } from '#components/ui/form-state.ts';
import { endpointActSchema, newEndpointSchema } from '#lib/notifications/endpoint-schema.ts';
import { addEndpoint, changeEndpoint, type MadeSecret } from '#lib/notifications/use-cases/change-endpoints.ts';
import { changeSetting } from '#lib/organisation/use-cases/change-setting.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { asNetwork } from '#lib/shared/open-address.ts';
import { runForm } from '../../../forms/run-form.ts';

const HOME = '/admin/endpoints';
const how = async () => ({ now: Temporal.Now.instant(), address: await requestAddress() });

export async function addEndpointForm(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: newEndpointSchema,
    viewer: viewerWithPermission('organisation:manage'),
    save: async (viewer, input) => addEndpoint(db, viewer, input, await how()),
    done: wordDone,
  });
}

export async function changeEndpointForm(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: endpointActSchema,
    viewer: viewerWithPermission('organisation:manage'),
    save: async (viewer, input) => changeEndpoint(db, viewer, input, await how()),
    done: wordDone,
  });
}

/** A secret is shown in the form's place, once. */
async function wordDone({ secret }: MadeSecret): Promise<{ text: string; to: string } | { shown: FormShown }> {
  const t = await getTranslations('endpoints');
  if (secret === null) return { text: t('saved'), to: HOME };
  return { shown: { title: t('secretTitle'), facts: [{ label: t('secret'), value: secret }], note: t('secretNote') } };
}

const networksIn = (text: string): string[] => text.split(/[\s,，]+/).filter((each) => each !== '');

const networksSchema = z.object({
  version: z.coerce.number().int().min(0),
  networks: z
    .string()
    .max(3_000)
    .default('')
    .refine((text) => networksIn(text).every((each) => asNetwork(each) !== null), { params: { code: 'network' } }),
});

export async function saveNetworksForm(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('endpoints');
  return runForm(form, {
    schema: networksSchema,
    viewer: viewerWithPermission('organisation:manage'),
    save: async (viewer, { version, networks }) => {
      const value = { privateNetworks: networksIn(networks) };
      const address = await requestAddress();
      return changeSetting(db, viewer, { name: 'outward', value, version, address }, Temporal.Now.instant());
    },
    done: async () => ({ text: t('saved'), to: HOME }),
  });
}
