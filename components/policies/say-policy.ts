import type { Locale } from '#lib/i18n/locale.ts';
import type { PolicyAnswer } from '#lib/policies/schema.ts';

type Words = 'title' | 'titleEn' | 'issuer' | 'issuerEn' | 'benefit' | 'benefitEn' | 'window' | 'windowEn';

/** A policy's texts in the reader's language. */
export const said = (policy: Pick<PolicyAnswer, Words>, locale: Locale) =>
  locale === 'en'
    ? { title: policy.titleEn, issuer: policy.issuerEn, benefit: policy.benefitEn, window: policy.windowEn }
    : { title: policy.title, issuer: policy.issuer, benefit: policy.benefit, window: policy.window };
