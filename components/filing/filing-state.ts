import type { DraftField, DraftForm } from '#lib/cases/draft-form.ts';

export type FilingError = { readonly field: DraftField | null; readonly message: string };

/** The answer to a filing form: nothing yet, or what has to be changed first. */
export type FilingState = {
  /** Changes with each answer, so that the summary takes focus again. */
  readonly answer: string;
  readonly errors: readonly FilingError[];
  readonly link: FilingLink | null;
  /** What was sent, for a browser without scripts. */
  readonly form: DraftForm | null;
};

export type FilingLink = { readonly href: string; readonly label: string };

export const NOT_SENT: FilingState = { answer: '', errors: [], link: null, form: null };

export type FilingAction = (before: FilingState, form: FormData) => Promise<FilingState>;

/** What the server says each time a draft saves itself. */
export type SavedAnswer =
  | {
      readonly status: 'saved';
      /** `10:32` */
      readonly at: string;
      readonly matters: readonly { readonly code: string; readonly name: string }[];
      readonly similar: readonly { readonly number: string; readonly title: string; readonly status: string }[];
    }
  | { readonly status: 'unsaved'; readonly message: string; readonly link: FilingLink | null };

export type SaveAction = (form: FormData) => Promise<SavedAnswer>;
