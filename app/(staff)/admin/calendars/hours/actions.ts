'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '#components/ui/form-state.ts';
import type { Weekday } from '#lib/calendar/domain/types.ts';
import { weekSchema, writeHours } from '#lib/calendar/week-schema.ts';
import { previewWeek } from '#lib/house-rules/queries/week.ts';
import { changeWeek } from '#lib/house-rules/use-cases/change-week.ts';
import { sayWeekday } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../../forms/run-form.ts';
import { readingOf } from '../../../desk/reading.ts';
import { sayMoves } from '../../say-moves.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Sets the hours of each weekday; open clocks are worked out anew in the background. */
export async function saveHours(_before: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations('rules.calendars');
  return runForm(form, {
    schema: weekSchema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, input) => {
      const [preview, reading] = await Promise.all([
        previewWeek(db, viewer, input, Temporal.Now.instant()),
        readingOf(viewer),
      ]);
      if (!preview.ok) return preview;
      const { before, moves, later, earlier, settled, open } = preview.value;
      const changes = DAYS.map((day) => ({
        label: sayWeekday({ dayOfWeek: day }, reading.locale),
        before: writeHours(before[day]) || t('off'),
        after: writeHours(input.week[day]) || t('off'),
      })).filter((row) => row.before !== row.after);
      if (changes.length === 0) return ok({ changes, effects: [] });
      const counts = { open, later, earlier, settled, same: open - later - earlier - settled };
      return ok({ changes, effects: [t('counts', counts), ...(await sayMoves(moves, later + earlier, reading))] });
    },
    save: async (viewer, input) =>
      changeWeek(db, viewer, input, { now: Temporal.Now.instant(), address: await requestAddress() }),
    done: async () => ({ text: t('hoursSaved'), to: '/admin/calendars' }),
  });
}
