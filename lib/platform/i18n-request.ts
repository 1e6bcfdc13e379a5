import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale, localeCookie } from '#lib/i18n/locale.ts';
import { messagesOf } from '#lib/i18n/messages.ts';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = chooseLocale(chosen, (await headers()).get('accept-language'));
  return { locale, messages: messagesOf(locale), timeZone: 'Asia/Shanghai' };
});
