import type { ImportedPolicy } from '#lib/policies/commands/import-policy.ts';
import { WINDOW_KINDS } from '#lib/policies/domain/policy-text.ts';
import { POLICY_CODE } from '#lib/policies/draft-schema.ts';
import { KINDS, LEVELS } from '#lib/policies/schema.ts';
import { readDay } from './domain/read-day.ts';
import { type Row, readField } from './domain/read-field.ts';
import type { RowFault } from './domain/row-fault.ts';
import type { PolicyField, PolicyImportMap } from './policy-map.ts';

type ReadPolicy =
  | { readonly externalId: string; readonly policy: ImportedPolicy; readonly faults?: never }
  | { readonly externalId: string; readonly policy?: never; readonly faults: readonly RowFault[] };

const LONGEST: { readonly [F in PolicyField]?: number } = { benefit: 2_000, benefitEn: 4_000, body: 200_000 };
const NAME = 500;

/** What a row says of a policy, or everything that is wrong with it. English texts not given are the Chinese ones. */
export function readPolicy(map: PolicyImportMap, row: Row): ReadPolicy {
  const faults: RowFault[] = [];
  const externalId = (row.get(map.externalId) ?? '').trim();
  if (externalId === '') faults.push({ field: map.externalId, code: 'missing' });
  const text = (field: PolicyField): string | null => {
    const read = readField(map.fields[field], row);
    if (read.isUnknown) faults.push({ field, code: 'unknown-value', value: read.text ?? '' });
    const length = read.text === null ? 0 : [...read.text].length;
    if (length > (LONGEST[field] ?? NAME)) faults.push({ field, code: 'too-long', value: String(length) });
    return read.isUnknown ? null : read.text;
  };
  const needed = (field: PolicyField): string => {
    const before = faults.length;
    const given = text(field);
    if (given === null && faults.length === before) faults.push({ field, code: 'missing' });
    return given ?? '';
  };
  const oneOf = <T extends string>(field: PolicyField, options: readonly T[]): T => {
    const given = needed(field);
    const found = options.find((each) => each === given);
    if (given !== '' && found === undefined) faults.push({ field, code: 'unknown-value', value: given });
    return found ?? (options[0] as T);
  };
  const day = (field: PolicyField): string | null => {
    const given = text(field);
    if (given === null) return null;
    const read = readDay(given, map.dates);
    if (read === null) faults.push({ field, code: 'not-a-date', value: given });
    return read;
  };
  const [title, issuer, benefit, window] = [needed('title'), needed('issuer'), needed('benefit'), needed('window')];
  const sourceUrl = text('sourceUrl');
  if (sourceUrl !== null && !/^https?:\/\/\S+$/.test(sourceUrl))
    faults.push({ field: 'sourceUrl', code: 'not-an-address', value: sourceUrl });
  const code = (text('code') ?? externalId).toUpperCase();
  if (externalId !== '' && !POLICY_CODE.test(code)) faults.push({ field: 'code', code: 'not-a-code', value: code });
  const policy: ImportedPolicy = {
    ...{ externalId, code, title, issuer, benefit, window, sourceUrl },
    level: oneOf('level', LEVELS),
    kind: oneOf('kind', KINDS),
    windowKind: oneOf('windowKind', WINDOW_KINDS),
    titleEn: text('titleEn') ?? title,
    issuerEn: text('issuerEn') ?? issuer,
    benefitEn: text('benefitEn') ?? benefit,
    windowEn: text('windowEn') ?? window,
    documentNumber: text('documentNumber'),
    body: text('body') ?? '',
    validFrom: day('validFrom'),
    validUntil: day('validUntil'),
  };
  if (policy.validFrom && policy.validUntil && policy.validUntil < policy.validFrom)
    faults.push({ field: 'validUntil', code: 'until-before-from' });
  return faults.length > 0 ? { externalId, faults } : { externalId, policy };
}
