import { z } from 'zod';
import { stepSchema } from '#lib/calendar/answer-schema.ts';
import { limitSchema } from '#lib/calendar/schema.ts';
import { CASE_CLASSES, CASE_STATUSES, CHANNELS, CLOCK_NAMES, COMMANDS, RESULTS } from './domain/names.ts';
import { LIGHTS } from './list-schema.ts';

/** What the API answers about cases. */

const time = z.iso.datetime({ offset: true });
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();

/** How a stored due time came about; what the preview of a deadline has no word for. */
const clockStepSchema = z.discriminatedUnion('kind', [
  ...stepSchema.options,
  z.object({
    kind: z.literal('extended'),
    at: time,
    to: time,
    added: z.number(),
    unit: z.enum(['days', 'minutes']),
  }),
  z.object({ kind: z.literal('extensionAsked'), to: time }),
  z.object({ kind: z.literal('pausedSince'), from: time }),
  z.object({ kind: z.literal('stored'), at: time }),
  z.object({ kind: z.literal('original'), at: time }),
  z.object({ kind: z.literal('stopped'), at: time }),
]);

const clockSchema = z.object({
  name: z.enum(CLOCK_NAMES),
  unit: z.string().nullable(),
  round: z.int(),
  limit: limitSchema,
  startedAt: time,
  dueAt: time,
  originalDueAt: time,
  pausedIntervals: z.array(z.tuple([time, orNull(time)])),
  extensions: z.array(
    z.object({
      askedAt: time,
      newDueAt: time,
      reason: z.string(),
      plan: z.string(),
      decidedAt: orNull(time),
      decision: orNull(z.enum(['grant', 'refuse', 'lapse'])),
    }),
  ),
  stoppedAt: orNull(time),
  light: z.enum(LIGHTS),
  provisional: z.boolean(),
  steps: z.array(clockStepSchema),
});

const leadSchema = z.object({
  unit: z.string(),
  assignedAt: time,
  signedAt: orNull(time),
  assignee: z.string().nullable(),
});

const helperSchema = z.object({
  unit: z.string(),
  question: z.string().nullable(),
  assignedAt: time,
  assignee: z.string().nullable(),
  answeredAt: orNull(time),
  answer: z.string().nullable(),
});

const lostSchema = z.object({ workingMinutes: z.int(), workingDays: z.int() });

export const attachmentSchema = z.object({ id: z.uuid(), name: z.string(), size: z.int(), type: z.string() });

const shared = {
  number: z.string(),
  status: z.enum(CASE_STATUSES),
  version: z.int(),
  class: orNull(z.enum(CASE_CLASSES)),
  title: z.string(),
  categoryCode: z.string().nullable(),
  areaCode: z.string().nullable(),
  channel: z.enum(CHANNELS),
  source: z.string().nullable(),
  urgent: z.boolean(),
  confidential: z.boolean(),
  enterpriseUscc: z.string().nullable(),
  enterpriseName: z.string().nullable(),
  submittedAt: time,
  promisedAt: orNull(time),
  answeredAt: orNull(time),
  closedAt: orNull(time),
};

export const caseSchema = z.object({
  ...shared,
  description: z.string(),
  expectation: z.string().nullable(),
  ticketNumber: z.string().nullable(),
  filedByStaff: z.boolean(),
  lead: orNull(leadSchema),
  helpers: z.array(helperSchema),
  clocks: z.array(clockSchema),
  result: orNull(z.enum(RESULTS)),
  publicAnswer: z.string().nullable(),
  internalNote: z.string().nullable(),
  unsolvedReason: z.string().nullable(),
  companyView: z.object({ solved: z.boolean().nullable() }),
  rating: orNull(z.object({ score: z.int(), comment: z.string().nullable(), ratedAt: time })),
  redoRound: z.int(),
  reminders: z.int(),
  delays: z.array(
    z.object({
      unit: z.string(),
      cause: z.enum([...CLOCK_NAMES, 'dispatch']),
      own: lostSchema,
      ofHelpers: lostSchema,
      running: z.boolean(),
    }),
  ),
  parent: z.string().nullable(),
  parts: z.array(z.string()),
  mergedInto: z.string().nullable(),
  attachments: z.array(attachmentSchema),
  allowedCommands: z.array(z.enum(COMMANDS)),
});

export const caseLineSchema = z.object({
  ...shared,
  lead: orNull(z.object({ unit: z.string() })),
  dueAt: orNull(time),
  dueClock: orNull(z.enum(CLOCK_NAMES)),
  light: orNull(z.enum(LIGHTS)),
});

export const casePageSchema = z.object({
  items: z.array(caseLineSchema),
  nextCursor: z.string().nullable(),
  count: z.int(),
  more: z.boolean(),
});

const linkSchema = z.object({ seq: z.int(), hash: z.string(), prevHash: z.string() });

const seenEventSchema = linkSchema.extend({
  at: time,
  actor: z.object({
    kind: z.enum(['company', 'staff', 'system']),
    unit: z.string().nullable(),
    name: z.string().nullable(),
  }),
  type: z.string(),
  from: orNull(z.enum(CASE_STATUSES)),
  to: orNull(z.enum(CASE_STATUSES)),
  data: z.record(z.string(), z.unknown()).nullable(),
});

export const eventPageSchema = z.object({
  items: z.array(z.union([seenEventSchema, linkSchema])),
  nextCursor: z.string().nullable(),
});

export type CaseAnswer = z.infer<typeof caseSchema>;
export type CasePageAnswer = z.infer<typeof casePageSchema>;
export type EventPageAnswer = z.infer<typeof eventPageSchema>;
