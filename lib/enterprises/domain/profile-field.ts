export type FieldKind = 'number' | 'boolean' | 'date' | 'code' | 'set';

/** Of numbers: 人, 万元, 万美元, %, 项/家/件, 年 (a span), a calendar year, 分. */
export const FIELD_UNITS = [
  'persons',
  'tenThousandYuan',
  'tenThousandUsd',
  'percent',
  'count',
  'years',
  'year',
  'points',
] as const;

export type FieldUnit = (typeof FIELD_UNITS)[number];

/** Amounts are kept in ten thousands of these. */
export const CURRENCY_OF = { tenThousandYuan: 'CNY', tenThousandUsd: 'USD' } as const;
export const isMoneyUnit = (unit: string): unit is keyof typeof CURRENCY_OF => Object.hasOwn(CURRENCY_OF, unit);

export const FIELD_GROUPS = [
  'registration',
  'addresses',
  'industry',
  'ownership',
  'scale',
  'research',
  'qualifications',
  'headquarters',
  'trade',
  'people',
  'data',
  'risk',
] as const;

export type FieldGroup = (typeof FIELD_GROUPS)[number];

/**
 * Who keeps a field (domain reference 6.2): the company itself, verified by staff; the officer who serves it; the office
 * alone; or nobody, because it follows from others.
 */
export type FieldKeeper = 'company' | 'officer' | 'office' | 'computed';

/**
 * Who reads a field. `open`: all who may see the company. `figures`: the company and those staff who may read figures of
 * companies. `office`: the office alone, never the company.
 */
export type FieldReaders = 'open' | 'figures' | 'office';

/** Where the values of a code come from, when they are too many to be options. */
export type FieldReference = 'industry' | 'section' | 'district' | 'area' | 'country' | 'policy';

export type FieldDefinition<Kind extends FieldKind = FieldKind, Option extends string = string> = {
  /** the name in the domain reference, section 4 */
  readonly ruleName: string;
  readonly kind: Kind;
  /** of a number; null for other kinds */
  readonly unit: FieldUnit | null;
  /** of a code or set: every value there is; empty where `reference` names a table */
  readonly options: readonly Option[];
  readonly reference: FieldReference | null;
  /** stated for each year; the profile takes the last year on record */
  readonly yearly: boolean;
  readonly group: FieldGroup;
  readonly keeper: FieldKeeper;
  readonly readers: FieldReaders;
};

type Kept = { readonly keeper?: FieldKeeper; readonly readers?: FieldReaders; readonly yearly?: true };

/** Makes the fields of one group; a field is kept by `keeper` and read as `readers` unless it says otherwise itself. */
export function fieldsOf(group: FieldGroup, keeper: FieldKeeper, readers: FieldReaders = 'open') {
  const field = <Kind extends FieldKind, Option extends string = never>(
    ruleName: string,
    kind: Kind,
    own: Kept & { unit?: FieldUnit; options?: readonly Option[]; reference?: FieldReference },
  ): FieldDefinition<Kind, Option> => ({
    ruleName,
    kind,
    unit: null,
    options: [],
    reference: null,
    yearly: false,
    group,
    keeper,
    readers,
    ...own,
  });
  return {
    amount: (ruleName: string, unit: FieldUnit, kept: Kept = {}) => field(ruleName, 'number', { unit, ...kept }),
    flag: (ruleName: string, kept: Kept = {}) => field(ruleName, 'boolean', kept),
    day: (ruleName: string, kept: Kept = {}) => field(ruleName, 'date', kept),
    code: <const Option extends string>(ruleName: string, options: readonly Option[], kept: Kept = {}) =>
      field(ruleName, 'code', { options, ...kept }),
    codeOf: (ruleName: string, reference: FieldReference, kept: Kept = {}) =>
      field<'code', string>(ruleName, 'code', { reference, ...kept }),
    set: <const Option extends string>(ruleName: string, options: readonly Option[], kept: Kept = {}) =>
      field(ruleName, 'set', { options, ...kept }),
    setOf: (ruleName: string, reference: FieldReference, kept: Kept = {}) =>
      field<'set', string>(ruleName, 'set', { reference, ...kept }),
  };
}
