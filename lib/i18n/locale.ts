export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-CN';
export const localeCookie = 'locale';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/**
 * The person's own choice first. A browser's languages decide only when it accepts no Chinese at all: many browsers in
 * the district's offices are set to English by whoever installed them, with Chinese further down the list.
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => entry.split(';')[0]?.trim().toLowerCase() ?? '')
    .filter((tag) => tag !== '');
  const readsChinese = accepted.length === 0 || accepted.some((tag) => tag === '*' || tag.startsWith('zh'));
  return readsChinese ? 'zh-CN' : 'en';
}
