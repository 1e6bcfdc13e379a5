import { isLocale, localeCookie } from './locale.ts';

export type Theme = 'system' | 'light' | 'dark';
export type Print = 'normal' | 'large';

export const preferenceCookies = { theme: 'theme', print: 'print', locale: localeCookie } as const;
export type PreferenceName = keyof typeof preferenceCookies;

export const asTheme = (value: unknown): Theme => (value === 'light' || value === 'dark' ? value : 'system');
export const asPrint = (value: unknown): Print => (value === 'large' ? 'large' : 'normal');

/** What may be kept under a preference's name; anything else is ignored rather than stored. */
export function isPreference(name: string, value: string): name is PreferenceName {
  if (name === 'theme') return asTheme(value) === value;
  if (name === 'print') return asPrint(value) === value;
  return name === 'locale' && isLocale(value);
}
