import { z } from 'zod';
import { PROFILE_FIELDS } from '#lib/enterprises/domain/profile-fields.ts';
import { type EntryKey, isText } from '#lib/enterprises/domain/sections.ts';
import { FIRST_YEAR } from '#lib/enterprises/profile-schema.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import type { FieldRule } from './domain/import-map.ts';
import { ENTERPRISE_FIELDS, type EnterpriseImportMap } from './enterprise-map.ts';

/** What a column of a list can be: the credit code, or an entry of the profile. */
export const COLUMN_MEANINGS = ['uscc', ...ENTERPRISE_FIELDS] as const;
export type ColumnMeaning = 'uscc' | EntryKey;

export const listColumnsSchema = z.object({
  /** whose figures the yearly columns are */
  year: z.number().int().min(FIRST_YEAR).max(2100),
  /** what each column means, by its heading; a column that is not here is not read */
  columns: z.record(z.string(), z.enum(COLUMN_MEANINGS as readonly [ColumnMeaning, ...ColumnMeaning[]])),
});

export type ListColumns = z.output<typeof listColumnsSchema>;

const LOCALES = ['zh-CN', 'en'] as const;

/** What the portal calls a column. */
export function headingOf(meaning: ColumnMeaning, locale: Locale): string {
  const { page, texts, fields } = messagesOf(locale).profile;
  if (meaning === 'uscc') return page.uscc;
  return isText(meaning) ? texts[meaning] : fields[meaning];
}

/** What a fault is about, as people read it: an entry of the profile by its name, a column by its heading. */
export function fieldName(field: string, locale: Locale): string {
  const meaning = COLUMN_MEANINGS.find((each) => each === field);
  return meaning === undefined ? field : headingOf(meaning, locale);
}

/** How people head a column, in both languages; a name is also headed as lists of the portal head it. */
const namesOf = (meaning: ColumnMeaning): readonly string[] =>
  LOCALES.flatMap((locale) => [
    headingOf(meaning, locale),
    ...(meaning === 'name' ? [messagesOf(locale).profile.page.name] : []),
  ]);

const folded = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

/** What headings seem to mean: as they did the last time in this district, else by what the portal itself calls things. */
export function guessColumns(
  header: readonly string[],
  before: Readonly<Record<string, ColumnMeaning>>,
): Record<string, ColumnMeaning> {
  const known = new Map<string, ColumnMeaning>();
  for (const meaning of COLUMN_MEANINGS) for (const name of namesOf(meaning)) known.set(folded(name), meaning);
  const taken = new Set<ColumnMeaning>();
  return Object.fromEntries(
    header.flatMap((heading) => {
      const meaning = before[heading] ?? known.get(folded(heading));
      if (!meaning || taken.has(meaning)) return [];
      taken.add(meaning);
      return [[heading, meaning]];
    }),
  );
}

/** What a person's choice of columns lacks: a credit code, a name, or that each thing is told once. */
export function columnsFault(columns: ListColumns['columns']): 'uscc' | 'name' | 'twice' | null {
  const chosen = Object.values(columns);
  if (!chosen.includes('uscc')) return 'uscc';
  if (!chosen.includes('name')) return 'name';
  return new Set(chosen).size < chosen.length ? 'twice' : null;
}

/** The mapping by which the list is loaded like one brought in from a file. */
export function mapOf({ year, columns }: ListColumns): EnterpriseImportMap {
  const entries = Object.entries(columns);
  const uscc = entries.find(([, meaning]) => meaning === 'uscc')?.[0] ?? '';
  const fields = entries.flatMap(([column, meaning]): [EntryKey, FieldRule][] =>
    meaning === 'uscc' ? [] : [[meaning, ruleOf(column, meaning)]],
  );
  return {
    ...{ source: 'list', uscc, delimiter: ',', year },
    dates: ['iso', 'yyyy/M/d', 'yyyy-M-d', 'yyyy.M.d', 'yyyy年M月d日'],
    fields: Object.fromEntries(fields),
  };
}

/** A code may be written as the portal words it, in either language. */
function ruleOf(column: string, key: EntryKey): FieldRule {
  if (isText(key) || PROFILE_FIELDS[key].kind !== 'code' || PROFILE_FIELDS[key].options.length === 0) return column;
  const values = LOCALES.flatMap((locale) => {
    const options: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
      messagesOf(locale).profile.options;
    return Object.entries(options[key] ?? {}).map(([code, word]) => [word, code] as const);
  });
  return { column, values: Object.fromEntries(values), otherwise: 'keep' };
}
