import type { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import type { HelperRoute, Route } from '#lib/cases/domain/rules.ts';

type Words = ReturnType<typeof useTranslations<'rules'>>;

/** `区人社局` · `按诉求所属街镇` · `政策主管单位（未确定时区投促办）`; nothing where a matter has no route. */
export function sayRoute(route: Route | null, reading: Reading, t: Words): string {
  switch (route?.kind) {
    case 'fixed':
      return unitName(route.unit, reading);
    case 'caseArea':
      return t('route.caseArea');
    case 'policyOwner':
      return t('route.policyOwnerElse', { unit: unitName(route.fallback, reading) });
    default:
      return '';
  }
}

export const sayHelpers = (helpers: readonly HelperRoute[], reading: Reading, t: Words): string =>
  helpers
    .map((helper) => (helper.kind === 'unit' ? unitName(helper.code, reading) : t(`helper.${helper.kind}`)))
    .join(t('comma'));
