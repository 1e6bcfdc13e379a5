import { z } from 'zod';
import { asIndustryCode } from '#lib/enterprises/domain/industry.ts';
import { completed } from '#lib/enterprises/domain/profile.ts';
import type { FieldReference } from '#lib/enterprises/domain/profile-field.ts';
import { type FieldKey, findField, PROFILE_FIELDS, type ProfileValue } from '#lib/enterprises/domain/profile-fields.ts';
import { mayBeNegative } from './domain/amount.ts';
import type { Facts } from './domain/condition.ts';

const valueSchema = z.union([z.number(), z.boolean(), z.string().max(100), z.array(z.string().max(100)).max(100)]);

/**
 * By the names of the catalogue of fields, or those of the domain reference, each once; what is left out is unknown, unless it follows
 * from the rest. An industry may be written without its section.
 */
export const profileSchema = z.record(z.string().min(1).max(60), valueSchema).transform((given, context): Facts => {
  const facts: Record<string, ProfileValue> = {};
  const fault = (name: string, code: string) =>
    context.addIssue({ code: 'custom', message: code, path: [name], params: { code } });
  for (const [name, written] of Object.entries(given)) {
    const key = findField(name);
    if (key === undefined) fault(name, 'unknown-field');
    else if (Object.hasOwn(facts, key)) fault(name, 'given-twice');
    else {
      const value =
        key === 'industryCode' && typeof written === 'string' ? (asIndustryCode(written) ?? written) : written;
      const code = faultOf(key, value);
      if (code === null) facts[key] = value;
      else fault(name, code);
    }
  }
  const { industryCode, industrySection } = facts;
  if (typeof industryCode === 'string' && industrySection !== undefined && industryCode.charAt(0) !== industrySection)
    fault('industrySection' in given ? 'industrySection' : 'industry_section', 'invalid-value');
  return completed(facts);
});

function faultOf(key: FieldKey, value: ProfileValue): string | null {
  const { kind, options, reference }: Field = PROFILE_FIELDS[key];
  const isOne = (option: string) => (reference === null ? options.includes(option) : IS_CODE_OF[reference](option));
  switch (kind) {
    case 'number':
      if (typeof value !== 'number') return 'invalid-type';
      return value < 0 && !mayBeNegative(key) ? 'too-small' : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'invalid-type';
    case 'date':
      return z.iso.date().safeParse(value).success ? null : 'invalid-format';
    case 'set':
      if (!Array.isArray(value)) return 'invalid-type';
      return value.every(isOne) ? null : 'invalid-value';
    default:
      if (typeof value !== 'string') return 'invalid-type';
      return isOne(value) ? null : 'invalid-value';
  }
}

type Field = { readonly kind: string; readonly options: readonly string[]; readonly reference: FieldReference | null };

/** A code that cannot be one would quietly fit no rule. */
const IS_CODE_OF: Readonly<Record<FieldReference, (code: string) => boolean>> = {
  industry: (code) => asIndustryCode(code) === code,
  section: (code) => /^[A-T]$/.test(code),
  district: (code) => /^(\d{6}|ELSEWHERE)$/.test(code),
  area: (code) => /^[0-9A-Z]{1,20}$/.test(code),
  country: (code) => /^[A-Z]{2}$/.test(code),
  policy: (code) => /^[0-9A-Z][0-9A-Z-]{0,19}$/.test(code),
};
