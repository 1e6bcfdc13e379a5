import type { useTranslations } from 'next-intl';
import type { LightName } from '#components/ui/light-name.ts';
import type { Rung, RungName } from '#lib/notifications/domain/ladder.ts';
import { amountOf, kindOf } from '#lib/notifications/domain/ladder-change.ts';

type Words = ReturnType<typeof useTranslations<'ladders'>>;

const DARK_RED_DAYS = 3;

/** `已用 70% 时间` · `到期前 1 个工作日` · `到期时` · `超期 3 个工作日` */
export const sayRung = (name: RungName, t: Words): string => t(`when.${kindOf(name)}`, { amount: amountOf(name) });

/** `经办人、单位负责人` */
export const sayTold = ({ tells, draftsOrder }: Rung, t: Words): string =>
  [...tells.map((each) => t(`whom.${each}`)), ...(draftsOrder ? [t('draftsOrder')] : [])].join(t('comma'));

/** The light the clock shows when it comes to the rung. */
export function lightAt(name: RungName): LightName {
  const kind = kindOf(name);
  if (kind === 'used' || kind === 'before') return 'yellow';
  return kind === 'after' && amountOf(name) >= DARK_RED_DAYS ? 'dark-red' : 'red';
}
