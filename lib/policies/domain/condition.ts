/** The same words in both languages. */
export type Text = { readonly zh: string; readonly en: string };

export const COMPARISONS = ['<', '<=', '=', '!=', '>=', '>'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * A number in a rule. `ratio` is the first by the second in per cent; `table` a dated threshold of the rule; `steps` the value of
 * the first step that `by` does not exceed, else `beyond`; `year` this year and so many more.
 */
export type Amount =
  | number
  | { readonly field: string }
  | { readonly sum: readonly Amount[] }
  | { readonly ratio: readonly [Amount, Amount] }
  | { readonly table: string }
  | { readonly steps: Steps }
  | { readonly year: number };

export type Steps = {
  readonly by: Amount;
  readonly upTo: readonly (readonly [bound: number, value: number])[];
  readonly beyond: number;
};

/** A day of the calendar, or one so far from the day of the check. */
export type Day = { readonly date: string } | { readonly today: Distance };
export type Distance = { readonly years?: number; readonly months?: number; readonly days?: number };

/** What any part of a rule may carry: words of its own in place of those the portal makes, and where it is written. */
type Noted = { readonly text?: Text; readonly source?: string };

export type NumberCondition = Noted & {
  readonly kind: 'number';
  readonly left: Amount;
  readonly is: Comparison;
  readonly right: Amount;
};
export type FlagCondition = Noted & { readonly kind: 'flag'; readonly field: string; readonly is: boolean };
/** A code is one of these, or with `by: 'beginning'` begins like one of them: `I65` holds for `I6510`. */
export type CodeCondition = Noted & {
  readonly kind: 'code';
  readonly field: string;
  readonly in: readonly string[];
  readonly by?: 'whole' | 'beginning';
};
/** A set holds one of these at least. */
export type SetCondition = Noted & { readonly kind: 'set'; readonly field: string; readonly anyOf: readonly string[] };
/** Both days count. */
export type DayCondition = Noted & {
  readonly kind: 'day';
  readonly field: string;
  readonly from?: Day;
  readonly until?: Day;
};
/** No figure decides it but a unit: unknown to the portal whatever the profile says. */
export type JudgedCondition = { readonly kind: 'judged'; readonly text: Text; readonly source?: string };
export type GroupCondition = Noted & { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] };
export type NotCondition = Noted & { readonly kind: 'not'; readonly of: Condition };

export type Condition =
  | GroupCondition
  | NotCondition
  | NumberCondition
  | FlagCondition
  | CodeCondition
  | SetCondition
  | DayCondition
  | JudgedCondition;

/** A threshold and the days in which it holds, both counted. */
export type DatedValue = { readonly from: string; readonly until?: string; readonly value: number };

/** Who may get a policy: what is stored with a version, typed in a form and evaluated. */
export type Rule = {
  readonly condition: Condition;
  readonly tables?: Readonly<Record<string, readonly DatedValue[]>>;
};

/** What a rule needs to know of a profile's field; the catalogue of `enterprises` has it. */
export type RuleField = {
  readonly kind: 'number' | 'boolean' | 'date' | 'code' | 'set';
  readonly unit: string | null;
  readonly options: readonly string[];
};
export type FieldCatalogue = Readonly<Record<string, RuleField>>;

export type FactValue = number | boolean | string | readonly string[];
/** What is known of a company; a missing field is unknown, an empty set is known to be empty. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

export const partsOf = (condition: Condition): readonly Condition[] => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of;
  return condition.kind === 'not' ? [condition.of] : [];
};
