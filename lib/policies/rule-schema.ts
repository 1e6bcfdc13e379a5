import { z } from 'zod';
import { requiredText } from '#lib/shared/text-schema.ts';
import { type Amount, COMPARISONS, type Condition, type Rule } from './domain/condition.ts';

const finite = z.number().min(-1e12).max(1e12);
const fieldName = z.string().min(1).max(60);
const day = z.iso.date();

const textSchema = z.strictObject({ zh: requiredText(500), en: requiredText(1_000) });
const noted = { text: textSchema.optional(), source: requiredText(300).optional() };

const amountSchema: z.ZodType<Amount> = z.lazy(() =>
  z.union([
    finite,
    z.strictObject({ field: fieldName }),
    z.strictObject({ sum: z.array(amountSchema).max(10) }),
    z.strictObject({ ratio: z.tuple([amountSchema, amountSchema]) }),
    z.strictObject({ table: z.string().min(1).max(60) }),
    z.strictObject({
      steps: z.strictObject({
        by: amountSchema,
        upTo: z
          .array(z.tuple([finite, finite]))
          .min(1)
          .max(10),
        beyond: finite,
      }),
    }),
    z.strictObject({ year: z.int().min(-50).max(50) }),
  ]),
);

const distance = z.int().min(-1_200).max(1_200).optional();
const daySchema = z.union([
  z.strictObject({ date: day }),
  z.strictObject({ today: z.strictObject({ years: distance, months: distance, days: distance }) }),
]);

const options = z.array(z.string().min(1).max(60)).max(200);

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(conditionSchema).max(50), ...noted }),
    z.strictObject({ kind: z.literal('any'), of: z.array(conditionSchema).max(50), ...noted }),
    z.strictObject({ kind: z.literal('not'), of: conditionSchema, ...noted }),
    z.strictObject({
      kind: z.literal('number'),
      left: amountSchema,
      is: z.enum(COMPARISONS),
      right: amountSchema,
      ...noted,
    }),
    z.strictObject({ kind: z.literal('flag'), field: fieldName, is: z.boolean(), ...noted }),
    z.strictObject({
      kind: z.literal('code'),
      field: fieldName,
      in: options,
      by: z.enum(['whole', 'beginning']).optional(),
      ...noted,
    }),
    z.strictObject({ kind: z.literal('set'), field: fieldName, anyOf: options, ...noted }),
    z.strictObject({
      kind: z.literal('day'),
      field: fieldName,
      from: daySchema.optional(),
      until: daySchema.optional(),
      ...noted,
    }),
    z.strictObject({ kind: z.literal('judged'), text: textSchema, source: requiredText(300).optional() }),
  ]),
);

const DEPTH_AT_MOST = 8;

/** A rule as it is stored and sent: its shape alone. Whether its fields are there and agree, `checkRule` says. */
export const ruleSchema: z.ZodType<Rule> = z
  .unknown()
  // Before anything looks into it: what goes deeper would be read by recursion without end.
  .refine((value) => depthOf(value) <= DEPTH_AT_MOST * 3, { params: { code: 'too-deep' }, abort: true })
  .pipe(
    z.strictObject({
      condition: conditionSchema,
      tables: z
        .record(
          z.string().min(1).max(60),
          z.array(z.strictObject({ from: day, until: day.optional(), value: finite })).max(100),
        )
        .optional(),
    }),
  ) as unknown as z.ZodType<Rule>;

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > DEPTH_AT_MOST * 3) return depth;
  return Math.max(depth, ...Object.values(value).map((each) => depthOf(each, depth + 1)));
}
