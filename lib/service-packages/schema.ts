import { z } from 'zod';
import { locales } from '#lib/i18n/locale.ts';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { MEANS, PARTS } from './domain/parts.ts';

/** A version as it was seen; 0 and 0: none has been begun. */
const seen = {
  enterpriseId: z.uuid(),
  number: z.coerce.number().int().min(0).max(100_000),
  revision: z.coerce.number().int().min(0),
};

const ITEMS_AT_MOST = 200;

/** A draft as it is written: every policy that could be in it, and whether it is; `at` is its place in the form. */
export const packageDraftSchema = z.object({
  ...seen,
  greeting: shortText(2_000).default(''),
  items: z
    .array(
      z.object({
        code: z.string().min(1).max(20),
        isIn: z.boolean().default(false),
        part: z.enum(PARTS),
        note: shortText(500).default(''),
      }),
    )
    .max(ITEMS_AT_MOST)
    .default([])
    .transform((items) => items.map((item, at) => ({ ...item, at })).filter(({ isIn }) => isIn)),
  /** whether it goes on to review at once */
  next: z.enum(['submit', 'draft']).default('draft'),
});
export type PackageDraft = z.output<typeof packageDraftSchema>;

/** An act that says nothing but itself, and for a return why. */
export const packageActSchema = z.object({
  ...seen,
  act: z.enum(['submit', 'approve-department', 'approve-office', 'return', 'discard']),
  reason: shortText(500).optional(),
});
export type PackageActOrder = z.output<typeof packageActSchema>;

export const handOverSchema = z.object({
  ...seen,
  /** a day of the district, today at the latest */
  handedOverOn: z.iso.date(),
  means: z.enum(MEANS),
  place: shortText(200).optional(),
  givers: requiredText(200),
  note: shortText(500).optional(),
});
export type HandOverOrder = z.output<typeof handOverSchema>;

export const receiptSchema = z.object({ ...seen, questions: shortText(1_000).optional() });
export type ReceiptOrder = z.output<typeof receiptSchema>;

/** Which companies get a booklet, one a line; their number is refused by the use-case, so that a longer list stays in its field. */
export const batchOrderSchema = z.object({
  companies: z.string().min(1).max(200_000),
  occasion: requiredText(60),
  language: z.enum(locales).default('zh-CN'),
});
export type BatchOrder = z.output<typeof batchOrderSchema>;
