import type { FieldKey } from '#lib/enterprises/domain/profile-fields.ts';
import type { Amount, Comparison, Condition, Day, Rule } from '#lib/policies/domain/condition.ts';

export type Both = readonly [zh: string, en: string];

export type PolicyReference = {
  readonly code: string;
  readonly level: 'national' | 'city' | 'district';
  readonly kind: 'general' | 'own' | 'both' | 'information';
  readonly title: Both;
  readonly issuer: Both;
  readonly documentNumber?: string;
  readonly benefit: Both;
  readonly rule: Rule;
  readonly materials: readonly string[];
  readonly windowKind: 'any-time' | 'at-filing' | 'yearly' | 'notice' | 'none';
  readonly window: Both;
  /** sources by their number in the domain reference, B, K, U */
  readonly evidence: readonly string[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly sections?: readonly string[];
  /** the unit of the district that is asked about it */
  readonly contact: string;
};

type Rest = Omit<PolicyReference, 'code' | 'level' | 'title' | 'rule' | 'windowKind' | 'window' | 'materials'> & {
  readonly materials?: readonly string[];
  readonly window?: readonly [kind: PolicyReference['windowKind'], ...words: Both];
  readonly rule: Condition;
};

export const policy = (level: PolicyReference['level'], code: string, title: Both, rest: Rest): PolicyReference => {
  const { window = ANY_TIME, materials = [], rule, ...others } = rest;
  const [windowKind, ...words] = window;
  return { code, level, title, ...others, materials, windowKind, window: words, rule: { condition: rule } };
};

const ANY_TIME = ['any-time', '常年受理', 'All year'] as const;
export const AT_FILING = ['at-filing', '纳税申报时享受', 'When filing taxes'] as const;
export const YEARLY = ['yearly', '每年一次，以当年通知为准', 'Once a year; see the notice of the year'] as const;
export const NOTICE = ['notice', '以申报通知为准', 'When a notice is issued'] as const;
export const NO_WINDOW = ['none', '无需申报', 'Nothing to apply for'] as const;

export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
const field = (name: FieldKey): Amount => ({ field: name });
export const sum = (...names: FieldKey[]): Amount => ({ sum: names.map(field) });

export const number = (left: FieldKey | Amount, is: Comparison, right: Amount): Condition => ({
  kind: 'number',
  left: typeof left === 'string' ? field(left) : left,
  is,
  right,
});
export const yes = (name: FieldKey): Condition => ({ kind: 'flag', field: name, is: true });
export const no = (name: FieldKey): Condition => ({ kind: 'flag', field: name, is: false });
export const code = (name: FieldKey, ...options: string[]): Condition => ({ kind: 'code', field: name, in: options });
export const branch = (...beginnings: string[]): Condition => ({
  kind: 'code',
  field: 'industryCode' satisfies FieldKey,
  in: beginnings,
  by: 'beginning',
});
export const has = (name: FieldKey, ...anyOf: string[]): Condition => ({ kind: 'set', field: name, anyOf });
export const from = (name: FieldKey, day: Day): Condition => ({ kind: 'day', field: name, from: day });
export const judged = (zh: string, en: string): Condition => ({ kind: 'judged', text: { zh, en } });

/** `age >= n` years. */
export const aged = (years: number): Condition => ({
  kind: 'day',
  field: 'establishedOn' satisfies FieldKey,
  until: { today: { years: -years } },
});
export const highTech: Condition = from('hightechUntil', { today: {} });
export const smallOrMedium: Condition = code('size', 'medium', 'small', 'micro');
export const registered: Condition = code('registrationStatus', 'operating', 'moving-in');
/** 当年首次升规 */
export const firstAboveScale: Condition = number('firstAboveScaleYear', '=', { year: 0 });
/** Where the rule is not known, it is a unit's to say. */
export const byTheUnit = (zh: string, en: string): Condition =>
  judged(`具体条件以${zh}当年申报通知为准`, `Conditions as in the notice of ${en}`);
