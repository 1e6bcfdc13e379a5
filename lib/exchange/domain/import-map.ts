import type { CaseClass, CaseStatus } from '#lib/cases/domain/names.ts';

/** How one field is made of a row: the name of a column, or a rule. */
export type FieldRule =
  | string
  | {
      readonly column?: string | undefined;
      /** several columns joined by `join`; empty ones left out */
      readonly columns?: readonly string[] | undefined;
      readonly join?: string | undefined;
      /** what an empty value becomes */
      readonly default?: string | undefined;
      readonly constant?: string | undefined;
      /** what each written value means */
      readonly values?: Readonly<Record<string, string>> | undefined;
      /** what a value becomes that `values` does not name; `reject` where there are values, else `keep` */
      readonly otherwise?: 'reject' | 'keep' | 'empty' | undefined;
      /** clock time of a date written without one, `HH:MM` */
      readonly time?: string | undefined;
      /** shortens a text that is too long instead of rejecting the row */
      readonly cut?: boolean | undefined;
    };

export const TEXT_FIELDS = [
  'title',
  'description',
  'expectation',
  'publicAnswer',
  'internalOpinion',
  'unsolvedReason',
  'ratingComment',
  'contactName',
  'contactPhone',
  'ticketNumber',
] as const;

export const TIME_FIELDS = [
  'submittedAt',
  'acceptedAt',
  'dispatchedAt',
  'signedAt',
  'contactedAt',
  'finishedAt',
  'answeredAt',
  'closedAt',
  'ratedAt',
  'handlingDueAt',
  'handlingOriginalDueAt',
] as const;

export const OTHER_FIELDS = [
  'status',
  'class',
  'channel',
  'result',
  'category',
  'area',
  'unit',
  'enterprise',
  'ratingScore',
  'isSolvedByCompany',
  'isUrgent',
  'isConfidential',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type TimeField = (typeof TIME_FIELDS)[number];
export type FieldName = TextField | TimeField | (typeof OTHER_FIELDS)[number];

/** Whether places that a ledger names and the district lacks are created, and what they hang on. */
export type NewPlaces = {
  readonly units?: { readonly kind: string } | undefined;
  readonly areas?: { readonly kind: string } | undefined;
  readonly categories?:
    | { readonly group: { readonly name: string; readonly nameEn: string }; readonly class: CaseClass }
    | undefined;
};

/** What a mapping file says about a ledger of cases (docs/imports.md). */
export type CaseImportMap = {
  readonly source: string;
  /** the column by which a row is known again */
  readonly externalId: string;
  readonly delimiter: string;
  readonly timeZone: string;
  /** `ignore`: the offset written in the file is false, the time is that of the place */
  readonly offset: 'honour' | 'ignore';
  readonly dates: readonly string[];
  readonly fields: Readonly<Partial<Record<FieldName, FieldRule>>>;
  /** the status of a row whose status is not mapped or empty */
  readonly derivedStatus: { readonly finished: CaseStatus; readonly open: CaseStatus };
  readonly create: NewPlaces;
};
