import type { FieldCatalogue } from '../domain/condition.ts';

const number = (unit: string) => ({ kind: 'number', unit, options: [] }) as const;

/** A few fields of every kind, for rules made up in tests. */
export const FIELDS = {
  employees: number('persons'),
  revenue: number('tenThousandYuan'),
  rdExpense: number('tenThousandYuan'),
  taxableIncome: number('tenThousandYuan'),
  ip1: number('count'),
  ip2: number('count'),
  techStaffRatio: number('percent'),
  firstAboveScaleYear: number('year'),
  dishonest: { kind: 'boolean', unit: null, options: [] },
  establishedOn: { kind: 'date', unit: null, options: [] },
  hightechUntil: { kind: 'date', unit: null, options: [] },
  vatType: { kind: 'code', unit: null, options: ['small', 'general'] },
  industryCode: { kind: 'code', unit: null, options: [] },
  hqType: { kind: 'set', unit: null, options: ['regional', 'private', 'trading'] },
} as const satisfies FieldCatalogue;
