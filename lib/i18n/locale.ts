export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-CN';
export const localeCookie = 'locale';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The languages in the order a district puts them: its first one, then the other. */
export const localesFrom = (first: Locale): Locale[] => [first, ...locales.filter((locale) => locale !== first)];

const PREFIX: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh', en: 'en' };

/**
 * The person's own choice first. A browser's languages decide only when it accepts the district's first one not at all: many browsers in
 * the district's offices are set to English by whoever installed them, with Chinese further down the list.
 */
export function chooseLocale(
  chosen: string | undefined,
  acceptLanguage: string | null,
  first: Locale = defaultLocale,
): Locale {
  if (isLocale(chosen)) return chosen;
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => entry.split(';')[0]?.trim().toLowerCase() ?? '')
    .filter((tag) => tag !== '');
  const readsIt = accepted.length === 0 || accepted.some((tag) => tag === '*' || tag.startsWith(PREFIX[first]));
  return readsIt ? first : otherThan(first);
}

const otherThan = (first: Locale): Locale => (first === 'en' ? 'zh-CN' : 'en');
