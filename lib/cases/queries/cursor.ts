import { isUuid } from '#lib/shared/is-uuid.ts';
import type { CaseSort } from '../list-schema.ts';

export type CursorPosition = { readonly at: Date | null; readonly submittedAt: Date; readonly id: string };

/** Where a page ended, for the next one to begin after; opaque to the outside. */
export const encodeCursor = (row: { dueAt: Date | null; submittedAt: Date; id: string }, sort: CaseSort): string =>
  Buffer.from(JSON.stringify([sort, row.dueAt?.getTime() ?? null, row.submittedAt.getTime(), row.id]), 'utf8').toString(
    'base64url',
  );

/** The position of a cursor; null for one that is damaged or of another order, which then starts from the beginning. */
export function decodeCursor(cursor: string, sort: CaseSort): CursorPosition | null {
  try {
    const [of, at, submittedAt, id]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isWhole = of === sort && isTime(submittedAt) && isUuid(id);
    if (!isWhole || (at !== null && !isTime(at))) return null;
    return { at: at === null ? null : new Date(at), submittedAt: new Date(submittedAt), id };
  } catch {
    return null;
  }
}

/** Whether a cursor is one of this order, as it was given out. */
export const isCursor = (cursor: string, sort: CaseSort): boolean => decodeCursor(cursor, sort) !== null;

/** Milliseconds of a time that the database can hold, whoever wrote them. */
const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e13;
