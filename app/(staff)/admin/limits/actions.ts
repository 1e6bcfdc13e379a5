'use server';

import { getTranslations } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import { sayLimit } from '#components/house-rules/say-limit.ts';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import type { BySession } from '#lib/access/signed-in.ts';
import { CASE_CLASSES } from '#lib/cases/domain/names.ts';
import { type LimitPreview, previewLimit } from '#lib/house-rules/queries/limits.ts';
import type { MovedClocks } from '#lib/house-rules/queries/moved-clocks.ts';
import { type LimitInput, limitSchema } from '#lib/house-rules/schema.ts';
import { saveLimit } from '#lib/house-rules/use-cases/save-limit.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { readingOf } from '../../desk/reading.ts';
import { sayMoves } from '../say-moves.ts';

export async function saveLimitForm(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('rules.limits');
  return runForm(form, {
    schema: limitSchema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, input) => {
      const preview = await previewLimit(db, viewer, input, Temporal.Now.instant());
      return preview.ok ? ok(await wordPreview(viewer, input, preview.value)) : preview;
    },
    save: async (viewer, input) =>
      saveLimit(db, viewer, input, { now: Temporal.Now.instant(), address: await requestAddress() }),
    done: async (name, { bringAlong }) => ({
      text: t(bringAlong ? 'savedAlong' : 'saved', { name: t(`names.${name}`) }),
      to: '/admin/limits',
    }),
  });
}

/** Before and after of each class, and for a filing of this very moment when it would be due. */
async function wordPreview(
  viewer: BySession,
  { name, bringAlong }: LimitInput,
  { before, after, examples, moved }: LimitPreview,
): Promise<FormPreview> {
  const [t, reading] = await Promise.all([getTranslations(), readingOf(viewer)]);
  const word = await getTranslations('rules');
  const labelOf = (value: string) => {
    const known = CASE_CLASSES.find((each) => each === value);
    return known ? t(`desk.classes.${known}`) : word('limits.all');
  };
  const say = (at: Temporal.Instant | null) => (at ? sayByDate(at, reading) : word('limits.none'));
  const changes = before
    .map((row, index) => ({
      label: labelOf(row.class),
      before: sayLimit(name, row, word),
      after: sayLimit(name, after[index] ?? row, word),
    }))
    .filter((row) => row.before !== row.after);
  return {
    changes,
    effects: [
      ...examples.map((each) =>
        word('limits.example', {
          label: labelOf(each.class),
          before: say(each.before),
          after: say(each.after),
        }),
      ),
      ...(moved ? await sayRunning(moved, bringAlong, reading) : []),
    ],
  };
}

/** What becomes of clocks that run now, or would if they were brought along. */
async function sayRunning(
  { open: running, later, earlier, moves }: MovedClocks,
  bringAlong: boolean,
  reading: Reading,
): Promise<string[]> {
  const t = await getTranslations('rules.limits');
  const total = later + earlier;
  if (total === 0) return running > 0 ? [t('running', { running })] : [];
  const counts = { running, later, earlier, same: running - total };
  return [t(bringAlong ? 'moving' : 'notBrought', counts), ...(await sayMoves(moves, total, reading))];
}
