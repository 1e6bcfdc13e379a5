import { z } from 'zod';
import { TOLD } from './domain/ladder.ts';
import { LADDER_CLOCKS, RUNG_PLACES, type RungEntry } from './domain/ladder-change.ts';

const rung = z
  .strictObject({
    kind: z.enum(RUNG_PLACES),
    amount: z.coerce.number().nullable().default(null),
    tells: z
      .array(z.enum(TOLD).optional())
      .max(TOLD.length)
      .default([])
      .transform((boxes) => boxes.filter((each) => each !== undefined)),
    draftsOrder: z.boolean().default(false),
  })
  .transform((entry): RungEntry => entry);

/** A clock's ladder as the form sends it, with the version of the setting that was seen. */
export const ladderSchema = z.strictObject({
  clock: z.enum(LADDER_CLOCKS),
  version: z.coerce.number().int().min(0),
  rungs: z.array(rung).max(RUNG_PLACES.length),
});
export type LadderInput = z.infer<typeof ladderSchema>;
