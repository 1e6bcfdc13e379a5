import { en } from '../../messages/en.ts';
import { zhCN } from '../../messages/zh-CN.ts';
import type { Locale } from './locale.ts';

export type Messages = typeof zhCN;

export const messagesOf = (locale: Locale): Messages => (locale === 'en' ? en : zhCN);

/** What code in the browser needs; it stands in every page, so everything else stays on the server. */
export function browserMessages(locale: Locale): Pick<Messages, 'ui' | 'errors'> {
  const { ui, errors } = messagesOf(locale);
  return { ui, errors };
}
