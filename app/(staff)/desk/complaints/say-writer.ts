import type { getTranslations } from 'next-intl/server';
import type { Locale } from '#lib/i18n/locale.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import type { OfficeComplaint } from '#lib/site/domain/complaint.ts';

type Words = Awaited<ReturnType<typeof getTranslations<'complaints.desk'>>>;

/** `林知遥（企业）`, or only that it was a visitor. */
export function sayWriter({ kind, name, nameEn }: OfficeComplaint['writer'], locale: Locale, t: Words): string {
  return name === null ? t('writers.visitor') : t(`writers.${kind}`, { name: ownNameIn(locale, { name, nameEn }) });
}
