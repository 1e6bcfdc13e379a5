import { z } from 'zod';
import { inlineCalendarSchema, problem } from './calendar-schema.ts';

/** As many as the settings can allow; how many they do is checked when a call comes in. */
const MOST_ITEMS = 100_000;
const MOST_PAUSES = 500;
const EARLIEST = Temporal.Instant.from('1970-01-01T00:00:00Z');
const LATEST = Temporal.Instant.from('2200-01-01T00:00:00Z');

/** RFC 3339 allows any number of digits after the point; Temporal throws beyond nine. */
const upToNanoseconds = (text: string): string => text.replace(/(\.\d{9})\d+/, '$1');

/** RFC 3339 with offset, in the years a calendar can be asked about, to the millisecond. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .transform((text) => Temporal.Instant.from(upToNanoseconds(text)))
  .refine((at) => Temporal.Instant.compare(at, EARLIEST) >= 0 && Temporal.Instant.compare(at, LATEST) < 0, {
    ...problem('instant-out-of-range'),
  });

/** A calendar by its code (`CN`) or sent along. */
const calendar = z.union([z.string().min(1).max(40), inlineCalendarSchema]);

/** Echoed as it came, so that a caller finds its own rows again. */
const id = z.union([z.string().max(200), z.number()]);

const pauses = z
  .array(
    z
      .tuple([instantSchema, instantSchema])
      // Compared after the conversion: before it, a malformed time would still be text.
      .transform(([from, to]) => ({ from, to }))
      .refine(({ from, to }) => Temporal.Instant.compare(from, to) <= 0, problem('pause-reversed')),
  )
  .max(MOST_PAUSES)
  .default([]);

export const limitSchema = z.union([
  z.strictObject({ workingDays: z.int().min(1), due: z.enum(['endOfDay', 'sameTime']) }),
  z.strictObject({ workingMinutes: z.int().min(1) }),
]);

export const previewDeadlinesSchema = z.strictObject({
  calendar,
  items: z.array(z.strictObject({ id, startAt: instantSchema, limit: limitSchema, pauses })).max(MOST_ITEMS),
});

export const measureWorkingTimeSchema = z.strictObject({
  calendar,
  items: z.array(z.strictObject({ id, from: instantSchema, to: instantSchema, pauses })).max(MOST_ITEMS),
});

export type PreviewDeadlinesInput = z.output<typeof previewDeadlinesSchema>;
export type MeasureWorkingTimeInput = z.output<typeof measureWorkingTimeSchema>;
