import { cookies } from 'next/headers';
import { asPrint, asTheme, isPreference, type Print, preferenceCookies, type Theme } from '#lib/i18n/preferences.ts';

const year = 365 * 24 * 60 * 60;

/** How this browser wants to see the portal: theme and print (the language is read by next-intl's request). */
export async function readPreferences(): Promise<{ theme: Theme; print: Print }> {
  const jar = await cookies();
  return {
    theme: asTheme(jar.get(preferenceCookies.theme)?.value),
    print: asPrint(jar.get(preferenceCookies.print)?.value),
  };
}

export async function keepPreference(name: string, value: string): Promise<void> {
  if (!isPreference(name, value)) return;
  (await cookies()).set(preferenceCookies[name], value, { path: '/', maxAge: year, sameSite: 'lax', httpOnly: true });
}
