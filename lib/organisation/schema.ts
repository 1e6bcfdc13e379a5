import { z } from 'zod';

/** A page of a list in the order of its codes. */
export const listSchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const names = { code: z.string(), name: z.string(), nameEn: z.string() };
const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const unitPageSchema = pageOf(
  z.object({
    ...names,
    shortName: z.string(),
    shortNameEn: z.string(),
    kind: z.string(),
    areaCode: z.string().nullable(),
    active: z.boolean(),
  }),
);

export const categoryPageSchema = pageOf(
  z.object({
    ...names,
    parentCode: z.string().nullable(),
    class: z.string().nullable(),
    urgent: z.boolean(),
    replyOnly: z.boolean(),
    active: z.boolean(),
  }),
);
