import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale, defaultLocale, isLocale, type Locale, localeCookie } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';
import { requestDistrict } from './request-district.ts';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const first = isLocale(chosen) ? chosen : await firstLanguage();
  const locale = chooseLocale(chosen, (await headers()).get('accept-language'), first);
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' };
});

/** Of the district whose portal was opened. A page that says the database is away must still find its words. */
const firstLanguage = async (): Promise<Locale> =>
  requestDistrict().then(
    (directory) => directory?.settings.appearance.firstLanguage ?? defaultLocale,
    () => defaultLocale,
  );
