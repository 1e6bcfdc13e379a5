import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import type { FieldUnit } from '#lib/enterprises/domain/profile-field.ts';
import { PROFILE_FIELDS, type ProfileValue } from '#lib/enterprises/domain/profile-fields.ts';
import { type EntryKey, isText } from '#lib/enterprises/domain/sections.ts';
import { checkUscc, type UsccProblem } from '#lib/enterprises/domain/uscc.ts';
import { entrySchema } from '#lib/enterprises/profile-schema.ts';
import { unescapeFormula } from '#lib/shared/escape-formula.ts';
import { readDay } from './domain/read-day.ts';
import { type Row, readField } from './domain/read-field.ts';
import type { RowFault } from './domain/row-fault.ts';
import { ENTERPRISE_FIELDS, type EnterpriseImportMap } from './enterprise-map.ts';

export type EnterpriseRow = {
  readonly line: number;
  readonly uscc: string;
  readonly name: string;
  /** what the row says; an empty cell says nothing */
  readonly values: Readonly<Partial<Record<EntryKey, ProfileValue>>>;
};

type Known = {
  /** codes of areas by code and by name */
  readonly areas: ReadonlyMap<string, string>;
  readonly industries: ReadonlySet<string>;
};

type ReadEnterprise =
  | { readonly uscc: string; readonly row: EnterpriseRow; readonly faults?: never }
  | { readonly uscc: string; readonly row?: never; readonly faults: readonly RowFault[] };

/** What a row of a list says of a company, or everything that is wrong with it. */
export function readEnterprise(map: EnterpriseImportMap, row: Row, line: number, known: Known): ReadEnterprise {
  const { code: uscc, problem } = checkUscc(row.get(map.uscc) ?? '');
  const faults: RowFault[] = problem ? [{ field: map.uscc, code: faultOfCode(uscc, problem), value: uscc }] : [];
  const values: Partial<Record<EntryKey, ProfileValue>> = {};
  for (const key of ENTERPRISE_FIELDS) {
    const { text: written, isUnknown } = readField(map.fields[key], row);
    if (written === null) continue;
    const text = unescapeFormula(written);
    const value = isUnknown ? null : meantValue(key, text, map, known);
    if (value === null) faults.push(faultOf(key, isUnknown, text));
    else values[key] = value;
  }
  const { name } = values;
  if (name === undefined && !faults.some(({ field }) => field === 'name'))
    faults.push({ field: 'name', code: 'missing' });
  return faults.length === 0 && typeof name === 'string'
    ? { uscc, row: { line, uscc, name, values } }
    : { uscc, faults };
}

/** A table program has made `9.13101E+17` of digits that it took for a number. */
function faultOfCode(code: string, problem: UsccProblem): RowFault['code'] {
  if (/^\d(\.\d+)?E\+?\d+$/.test(code)) return 'rounded-number';
  if (code === '') return 'missing';
  return problem === 'organisation-check-digit' ? 'credit-code-check-digit' : `credit-code-${problem}`;
}

/** The value a cell means; null for none that the field can have. */
function meantValue(key: EntryKey, text: string, map: EnterpriseImportMap, known: Known): ProfileValue | null {
  const meant = meaning(key, text, map, known);
  const { success, data } = entrySchema(key).safeParse(meant);
  return success ? data : null;
}

function meaning(key: EntryKey, text: string, map: EnterpriseImportMap, known: Known): unknown {
  if (isText(key)) return text;
  if (key === 'areaUnit') return known.areas.get(text);
  if (key === 'industryCode') {
    const code = asIndustryCode(text);
    return code !== null && known.industries.has(code) ? code : undefined;
  }
  switch (PROFILE_FIELDS[key].kind) {
    case 'number':
      return numberIn(text, PROFILE_FIELDS[key].unit);
    case 'boolean':
      if (/^(true|yes|y|1|是)$/i.test(text)) return true;
      return /^(false|no|n|0|否)$/i.test(text) ? false : undefined;
    case 'date':
      return readDay(text, map.dates) ?? undefined;
    case 'set':
      return text.split(/[、,，;；|]/).map((each) => each.trim());
    default:
      return text;
  }
}

/** A number as a table writes it, in full-width figures too; what could be read in two ways (`1.234,56`, `1,2`) is none. */
function numberIn(text: string, unit: FieldUnit | null): number | undefined {
  const written = text.normalize('NFKC').replaceAll(/\s/g, '');
  const plain = unit === 'percent' ? written.replace(/%$/, '') : written;
  return /^[+-]?(\d{1,3}(,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?$/i.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : undefined;
}

function faultOf(field: EntryKey, isUnknown: boolean, value: string): RowFault {
  if (isUnknown) return { field, code: 'unknown-value', value };
  if (isText(field)) return { field, code: 'too-long', value: String([...value].length) };
  if (field === 'areaUnit') return { field, code: 'unknown-area', value };
  if (field === 'industryCode') return { field, code: 'unknown-industry', value };
  return { field, code: FAULT_OF_KIND[PROFILE_FIELDS[field].kind], value };
}

const FAULT_OF_KIND = {
  number: 'not-a-number',
  boolean: 'not-yes-or-no',
  date: 'not-a-date',
  code: 'unknown-value',
  set: 'unknown-value',
} as const satisfies Record<string, RowFault['code']>;
