'use server';

import { parseWithZod } from '@conform-to/zod/v4';
import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { unitName } from '#components/cases/reading.ts';
import type { BulkState } from '#components/desk/bulk/bulk-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { COMMAND_SCHEMAS } from '#lib/cases/schema.ts';
import { giveCommand } from '#lib/cases/use-cases/give-command.ts';
import { getDirectory } from '#lib/organisation/queries.ts';
import { db } from '#lib/platform/db.ts';
import { viewerForAction } from '#lib/platform/session.ts';
import { wordRefusal } from '../../../commands/word-refusal.ts';

const rowsSchema = z.object({
  rows: z
    .array(
      z.object({
        number: z.string().max(40),
        version: z.coerce.number().int(),
        lead: z.string().optional(),
        class: z.string().optional(),
        helpers: z.string().optional(),
      }),
    )
    .max(500),
});
type Row = z.infer<typeof rowsSchema>['rows'][number];

/** Dispatches each case by itself: one that is refused does not keep the others. */
export async function dispatchAll(before: BulkState, form: FormData): Promise<BulkState> {
  const answer = crypto.randomUUID();
  const signedIn = await viewerForAction('staff');
  if (!signedIn.ok) return { ...before, answer, error: await wordRefusal(signedIn.refusal, null) };
  const parsed = parseWithZod(form, { schema: rowsSchema });
  if (parsed.status !== 'success') {
    return { ...before, answer, error: (await getTranslations('cases.form'))('unreadable') };
  }
  const results = { ...before.results };
  for (const row of parsed.value.rows) results[row.number] = await dispatchOne(signedIn.value, row);
  return { answer, results, error: null };
}

async function dispatchOne(viewer: BySession, row: Row): Promise<BulkState['results'][string]> {
  const t = await getTranslations('desk.bulk');
  const helpers = (row.helpers ?? '').split(',').filter((unit) => unit !== '' && unit !== row.lead);
  const input = COMMAND_SCHEMAS.dispatch.safeParse({
    lead: row.lead,
    class: row.class,
    helpers: helpers.map((unit) => ({ unit })),
  });
  if (!input.success) return { isDone: false, said: t(row.lead ? 'chooseClass' : 'chooseLead') };
  const order = { number: row.number, command: 'dispatch', version: row.version, input: input.data } as const;
  const given = await giveCommand(db, viewer, order, Temporal.Now.instant());
  if (!given.ok) return { isDone: false, said: await wordRefusal(given.refusal, viewer) };
  const [directory, locale] = await Promise.all([getDirectory(db, viewer.districtId), getLocale()]);
  const reading = { directory, locale, timeZone: viewer.district.timeZone, now: Temporal.Now.instant() };
  return { isDone: true, said: t('done', { unit: unitName(input.data.lead, reading) }) };
}
