'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import type { FormState } from '#components/ui/form-state.ts';
import { QUEUES, type QueueName } from '#lib/jobs/queues.ts';
import { retryFailedJob } from '#lib/jobs/use-cases/retry-failed-job.ts';
import { replayDeliveries } from '#lib/notifications/use-cases/replay-deliveries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { runForm } from '../../../forms/run-form.ts';

const PAGE = '/admin/background';

const oneOrAll = z.strictObject({ deliveryId: z.uuid().nullable().default(null) });

/** Sends one given-up delivery again, or all of the district. */
export async function replay(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('background');
  return runForm(form, {
    schema: oneOrAll,
    viewer: viewerWithPermission('background:operate'),
    save: async (viewer, { deliveryId }) =>
      replayDeliveries(db, viewer, { deliveryId, address: await requestAddress() }, Temporal.Now.instant()),
    done: async (count) => ({ text: t('replayed', { count }), to: PAGE }),
  });
}

const job = z.strictObject({ queue: z.enum(Object.keys(QUEUES) as [QueueName, ...QueueName[]]), jobId: z.uuid() });

/** Gives a job that was given up another try. */
export async function retry(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('background');
  return runForm(form, {
    schema: job,
    viewer: viewerWithPermission('background:operate'),
    save: async (viewer, order) =>
      retryFailedJob(db, viewer, { ...order, address: await requestAddress() }, Temporal.Now.instant()),
    done: async () => ({ text: t('retried'), to: PAGE }),
  });
}
