import { z } from 'zod';

/** What the API answers about working time. */

const id = z.union([z.string(), z.number()]);
const time = z.iso.datetime({ offset: true });
const date = z.iso.date();

/** How a due time came about, in reading order. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), at: time }),
  z.object({ kind: z.literal('movedToOpening'), at: time }),
  z.object({ kind: z.literal('countedDays'), workingDays: z.int(), after: date }),
  z.object({ kind: z.literal('countedMinutes'), workingMinutes: z.number() }),
  z.object({
    kind: z.literal('holidays'),
    from: date,
    through: date,
    workingDays: z.int(),
    stretches: z.int(),
  }),
  z.object({ kind: z.literal('makeUpDays'), days: z.int(), dates: z.array(date).readonly() }),
  z.object({ kind: z.literal('pausedDays'), from: time, to: time, workingDays: z.int() }),
  z.object({ kind: z.literal('pausedMinutes'), from: time, to: time, workingMinutes: z.number() }),
  z.object({ kind: z.literal('unpublishedYears'), years: z.array(z.int()).readonly() }),
  z.object({ kind: z.literal('due'), at: time }),
]);

export const deadlinesAnswerSchema = z.object({
  items: z.array(z.object({ id, dueAt: time, steps: z.array(stepSchema), provisional: z.boolean() })),
});

export const workingTimeAnswerSchema = z.object({
  items: z.array(z.object({ id, workingMinutes: z.number(), workingDays: z.int(), provisional: z.boolean() })),
});
