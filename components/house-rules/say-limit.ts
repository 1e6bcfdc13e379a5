import type { useTranslations } from 'next-intl';
import { entryOf, type LimitName, type LimitRow, specOf } from '#lib/house-rules/domain/limit-change.ts';

type Words = ReturnType<typeof useTranslations<'rules'>>;

/** `5 个工作日` · `240 分钟工作时间` · `不设` · `10%` · `60 天` */
export function sayLimit(name: LimitName, row: LimitRow, t: Words): string {
  const { unit, amount } = entryOf(name, row);
  if (amount === null) return t('limits.none');
  const { kind } = specOf(name);
  if (unit !== 'number')
    return t(unit === 'workingMinutes' ? 'limits.workingMinutes' : 'limits.workingDays', { amount });
  return kind === 'limit' ? String(amount) : t(`limits.${kind}`, { amount });
}
