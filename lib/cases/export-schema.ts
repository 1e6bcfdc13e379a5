import { z } from 'zod';
import { requiredText, shortText } from '#lib/shared/text-schema.ts';
import { readListAddress } from './list-address.ts';
import type { CaseListQuery } from './list-schema.ts';

export const exportAskSchema = z.strictObject({ query: z.string().max(2_000).default(''), purpose: requiredText(300) });
export type ExportAsk = z.output<typeof exportAskSchema>;

export const exportDecisionSchema = z.strictObject({
  id: z.uuid(),
  decision: z.enum(['approve', 'refuse']),
  note: shortText(300).optional(),
});
export type ExportDecision = z.output<typeof exportDecisionSchema>;

/** The filters of an export as the list reads them from its address, without the place in it. */
export function readExportQuery(address: string): CaseListQuery {
  const { cursor: _, limit: __, ...query } = readListAddress(Object.fromEntries(new URLSearchParams(address))).query;
  return query;
}
