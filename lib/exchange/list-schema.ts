import { z } from 'zod';
import { FIRST_YEAR } from '#lib/enterprises/profile-schema.ts';
import { COLUMN_MEANINGS, type ColumnMeaning, type ListColumns } from './list-columns.ts';

export const COLUMNS_AT_MOST = 200;

const meaning = z.enum(COLUMN_MEANINGS as readonly [ColumnMeaning, ...ColumnMeaning[]]);

export type ChosenColumns = { readonly listId: string; readonly columns: ListColumns };

/**
 * What somebody chose for a list of so many columns: `heading0` and `column0`, `heading1` and so on. A column without a meaning
 * is not read.
 */
export function chosenColumnsSchema(count: number): z.ZodType<ChosenColumns> {
  const places = Array.from({ length: Math.min(count, COLUMNS_AT_MOST) }, (_, at) => at);
  const columns: Record<string, z.ZodType<string | undefined>> = Object.fromEntries(
    places.flatMap((at) => [
      [`heading${at}`, z.string().max(1000).optional()],
      [`column${at}`, meaning.optional()],
    ]),
  );
  const year = z.coerce.number().int().min(FIRST_YEAR).max(2100);
  return z.object({ ...columns, listId: z.uuid(), year }).transform(({ listId, year: ofYear, ...rest }) => {
    const typed: Readonly<Record<string, string | undefined>> = rest;
    const chosen = places.flatMap((at) => {
      const [heading, column] = [typed[`heading${at}`], typed[`column${at}`]];
      return heading && column ? [[heading, column as ColumnMeaning] as const] : [];
    });
    return { listId, columns: { year: ofYear, columns: Object.fromEntries(chosen) } };
  });
}
