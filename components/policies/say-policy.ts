import type { Locale } from '#lib/i18n/locale.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import type { PolicyAnswer } from '#lib/policies/schema.ts';

type Words = 'title' | 'titleEn' | 'issuer' | 'issuerEn' | 'benefit' | 'benefitEn' | 'window' | 'windowEn';

/** A policy's texts in the reader's language. */
export const said = (policy: Pick<PolicyAnswer, Words>, locale: Locale) =>
  locale === 'en'
    ? { title: policy.titleEn, issuer: policy.issuerEn, benefit: policy.benefitEn, window: policy.windowEn }
    : { title: policy.title, issuer: policy.issuer, benefit: policy.benefit, window: policy.window };

/** `2027年12月31日` of `2027-12-31`. */
export const sayDayOf = (day: string, locale: Locale): string => sayDate(Temporal.PlainDate.from(day), locale);
