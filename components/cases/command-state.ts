/** The answer to a command form: nothing yet, or what kept it from being saved. What was typed stays in the page. */
export type CommandState = {
  /** Changes with each answer, so that the summary takes focus again. */
  readonly answer: string;
  readonly errors: readonly CommandError[];
  /** The version the case has now, after somebody else was first: the next try is made against it. */
  readonly version: number | null;
  /** Where to look or sign in, in a page of its own, while this one keeps what was typed. */
  readonly link: { readonly href: string; readonly label: string } | null;
  /** What was sent, for a browser without scripts. */
  readonly values: Readonly<Record<string, string>>;
};

/** `field` as the input's schema names it (`helpers.0.unit`); null for what concerns the whole form. */
export type CommandError = { readonly field: string | null; readonly message: string };

export const NOT_SENT: CommandState = { answer: '', errors: [], version: null, link: null, values: {} };

export type CommandAction = (before: CommandState, form: FormData) => Promise<CommandState>;

/** A field's name (`helpers[0].unit`) or path (`helpers.0.unit`) as part of an element's id. */
export const idPart = (name: string): string => name.replaceAll(/[^\w-]+/g, '-').replace(/-$/, '');
