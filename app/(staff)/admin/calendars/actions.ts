'use server';

import { getTranslations } from 'next-intl/server';
import type { Reading } from '#components/cases/reading.ts';
import type { FormPreview, FormState } from '#components/ui/form-state.ts';
import type { CalendarDay } from '#lib/calendar/domain/calendar-of-years.ts';
import { type YearInput, yearSchema } from '#lib/calendar/year-schema.ts';
import { previewYear, type YearPreview } from '#lib/house-rules/queries/calendar-year.ts';
import { publishYear } from '#lib/house-rules/use-cases/publish-year.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { viewerWithPermission } from '#lib/platform/require-permission.ts';
import { requestAddress } from '#lib/platform/session.ts';
import { ok } from '#lib/shared/result.ts';
import { runForm } from '../../../forms/run-form.ts';
import { readingOf } from '../../desk/reading.ts';
import { sayMoves } from '../say-moves.ts';

export async function publishYearForm(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, {
    schema: yearSchema,
    viewer: viewerWithPermission('organisation:manage'),
    preview: async (viewer, input) => {
      const [preview, reading] = await Promise.all([
        previewYear(db, viewer, input, Temporal.Now.instant()),
        readingOf(viewer),
      ]);
      return preview.ok ? ok(await wordPreview(preview.value, input, reading)) : preview;
    },
    save: async (viewer, input) =>
      publishYear(db, viewer, input, { now: Temporal.Now.instant(), address: await requestAddress() }),
    done: async (year) => ({
      text: (await getTranslations('rules.calendars'))('published', { year }),
      to: `/admin/calendars?year=${year}`,
    }),
  });
}

/** The days that differ, how many open clocks would move, and the first of them by number, clock and unit. */
async function wordPreview(preview: YearPreview, { days }: YearInput, reading: Reading): Promise<FormPreview> {
  const t = await getTranslations('rules.calendars');
  const { before, moves, later, earlier, settled, open } = preview;
  const say = (day: CalendarDay | undefined) => {
    if (!day) return t('asUsual');
    if (day.kind === 'holiday') return t('off');
    return Array.isArray(day.hours)
      ? t('openAt', { hours: day.hours.map((each: readonly string[]) => each.join('–')).join(' ') })
      : t('works');
  };
  const was = new Map(before.map((day) => [day.date, day]));
  const is = new Map(days.map((day) => [day.date, day]));
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .toSorted()
    .map((date) => ({
      label: sayDate(date, reading.locale),
      before: say(was.get(date)),
      after: say(is.get(date)),
    }))
    .filter((row) => row.before !== row.after);
  return {
    changes,
    effects: [
      t('counts', { open, later, earlier, settled, same: open - later - earlier - settled }),
      ...(await sayMoves(moves, later + earlier, reading)),
    ],
  };
}
