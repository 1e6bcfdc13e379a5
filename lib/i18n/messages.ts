import { en } from '../../messages/en.ts';
import { zhCN } from '../../messages/zh-CN.ts';
import type { Locale } from './locale.ts';

export type Messages = typeof zhCN;

export const messagesOf = (locale: Locale): Messages => (locale === 'en' ? en : zhCN);

/** What code in the browser needs; everything else stays on the server. */
const browserAreas = ['ui', 'validation', 'refusals', 'errors'] as const satisfies (keyof Messages)[];

export function browserMessages(locale: Locale): Pick<Messages, (typeof browserAreas)[number]> {
  const { ui, validation, refusals, errors } = messagesOf(locale);
  return { ui, validation, refusals, errors };
}
