import type { CaseClass } from '#lib/cases/domain/names.ts';

/** One case of a bulk dispatch as it is proposed. */
export type BulkRow = {
  readonly number: string;
  readonly version: number;
  readonly title: string;
  readonly detail: string;
  readonly lead: string | null;
  readonly class: CaseClass | null;
  readonly helpers: readonly { readonly unit: string; readonly name: string }[];
};

/** What came of each case, by number: done, or the reason why not. */
export type BulkState = {
  readonly answer: string;
  readonly results: Readonly<Record<string, { readonly isDone: boolean; readonly said: string }>>;
  readonly error: string | null;
};

export const NOTHING_SENT: BulkState = { answer: '', results: {}, error: null };

export type BulkAction = (before: BulkState, form: FormData) => Promise<BulkState>;
