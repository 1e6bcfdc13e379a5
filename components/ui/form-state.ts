/** What is wrong with what was sent. `field` as the input's schema names it (`helpers.0.unit`); null for the whole form. */
export type FormError = { readonly field: string | null; readonly message: string };

/** The answer to a form: nothing yet, or what kept it from being saved. What was typed stays in the page. */
export type FormState = {
  /** Changes with each answer, so that the summary takes focus again. */
  readonly answer: string;
  readonly errors: readonly FormError[];
  /** What was sent, for a browser without scripts. */
  readonly values: Readonly<Record<string, string>>;
  /** What saving would change and touch: shown before it is saved. */
  readonly preview?: FormPreview | undefined;
  /** It is done, and this is shown once: a password, a list of what became of each row. */
  readonly shown?: FormShown | undefined;
};

export type FormPreview = {
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  /** Whom and what it touches, in sentences. */
  readonly effects: readonly string[];
  /** Line by line, where a file says what to change */
  readonly table?: FormTable;
  /** Names what was looked at; sent back with the second press, so that nothing else is saved */
  readonly seal?: string;
};

export type FormTable = {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type FormShown = {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly note: string;
  readonly tables?: readonly FormTable[];
};

export const UNSENT: FormState = { answer: '', errors: [], values: {} };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** The name of the button's value: `preview` asks what saving would do, `save` saves. */
export const INTENT = 'intent';

/** A field's name (`helpers[0].unit`) or path (`helpers.0.unit`) as part of an element's id. */
export const idPart = (name: string): string => name.replaceAll(/[^\w-]+/g, '-').replace(/-$/, '');
