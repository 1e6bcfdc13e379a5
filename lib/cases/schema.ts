import { z } from 'zod';
import { requiredText as text } from '#lib/shared/text-schema.ts';
import { dayOf } from './domain/day-input.ts';
import type { CommandInputs } from './domain/inputs.ts';
import { CASE_CLASSES, type CommandName, RESULTS } from './domain/names.ts';

/** Inputs of the commands, shared by forms, actions, API and OpenAPI. Unknown fields are refused. */

const unitCode = text(40);
const categoryCode = text(20);
const caseClass = z.enum(CASE_CLASSES);

export const limitSchema = z.union([
  z.strictObject({ workingDays: z.int().min(1).max(250), due: z.enum(['endOfDay', 'sameTime']) }),
  z.strictObject({ workingMinutes: z.int().min(1).max(100_000) }),
]);

/** A date, or a time with its offset: whether it is a day that can be meant is decided with the case. */
const day = text(40)
  .refine((value) => dayOf(value, 'UTC') !== null, { params: { code: 'date' } })
  .meta({ description: 'A date (2026-12-08) or a date-time with offset, of which the local date counts.' });

const longText = text(5_000);
const reason = text(1_000);

export const COMMAND_SCHEMAS = {
  accept: z.strictObject({ class: caseClass, categoryCode: categoryCode.optional() }),
  decline: z.strictObject({ reason, advice: reason }),
  appeal: z.strictObject({ reason }),
  'request-information': z.strictObject({ items: z.array(text(500)).min(1).max(20) }),
  'provide-information': z.strictObject({ text: longText }),
  'answer-at-once': z.strictObject({ publicAnswer: longText }),
  merge: z.strictObject({ into: text(40), reason }),
  split: z.strictObject({
    parts: z
      .array(z.strictObject({ title: text(100), description: longText, categoryCode: categoryCode.optional() }))
      .min(2)
      .max(10),
  }),
  dispatch: z.strictObject({
    lead: unitCode,
    helpers: z
      .array(z.strictObject({ unit: unitCode, question: text(1_000).optional() }))
      .max(10)
      .default([]),
    class: caseClass.optional(),
    categoryCode: categoryCode.optional(),
    limit: limitSchema.optional(),
    note: text(1_000).optional(),
  }),
  sign: z.strictObject({ assignee: text(100).optional() }),
  assign: z.strictObject({ assignee: text(100) }),
  return: z.strictObject({ reason, basis: text(1_000).optional(), suggestedUnit: unitCode.optional() }),
  'decide-return': z.strictObject({
    decision: z.enum(['agree', 'refuse', 'designate']),
    reason,
    unit: unitCode.optional(),
  }),
  'record-contact': z.strictObject({ summary: text(2_000) }),
  'invite-helper': z.strictObject({ unit: unitCode, question: text(1_000) }),
  'answer-as-helper': z.strictObject({ answer: longText }),
  'request-extension': z.strictObject({ newDueAt: day, reason, plan: text(2_000) }),
  'decide-extension': z.strictObject({ decision: z.enum(['grant', 'refuse']), reason }),
  suspend: z.strictObject({ reason, reviewAt: day }),
  resume: z.strictObject({}),
  shelve: z.strictObject({ plan: text(2_000), owner: text(100), reviewAt: day }),
  'decide-shelving': z.strictObject({ decision: z.enum(['grant', 'refuse']), reason }),
  'review-shelved': z.strictObject({ note: text(2_000), reviewAt: day }),
  unshelve: z.strictObject({}),
  supervise: z.strictObject({ demand: text(2_000), replyBy: day.optional() }),
  'answer-supervision': z.strictObject({ reply: longText }),
  'take-on': z.strictObject({ leader: text(100), instruction: text(2_000) }),
  'record-instruction': z.strictObject({ leader: text(100), instruction: text(2_000), writtenOn: day.optional() }),
  'submit-result': z.strictObject({
    result: z.enum(RESULTS),
    publicAnswer: longText,
    internalNote: longText.optional(),
    unsolvedReason: reason.optional(),
  }),
  'review-result': z.strictObject({ decision: z.enum(['pass', 'return']), reason: reason.optional() }),
  rate: z.strictObject({ score: z.int().min(1).max(5), solved: z.boolean(), comment: text(1_000).optional() }),
  'record-callback': z.strictObject({
    reached: z.boolean(),
    solved: z.boolean().optional(),
    score: z.int().min(1).max(5).optional(),
    note: text(2_000),
  }),
  'decide-redo': z.strictObject({ decision: z.enum(['redo', 'close']), reason }),
  reopen: z.strictObject({ evidence: text(2_000) }),
  withdraw: z.strictObject({ reason }),
  undo: z.strictObject({}),
  transfer: z.strictObject({ target: text(200), reference: text(200) }),
  remind: z.strictObject({ text: reason }),
  reclassify: z.strictObject({ class: caseClass.optional(), categoryCode: categoryCode.optional(), reason }),
  'add-note': z.strictObject({ text: longText }),
  'send-message': z.strictObject({ text: longText }),
} as const satisfies { [N in CommandName]: z.ZodType<CommandInputs[N]> };
