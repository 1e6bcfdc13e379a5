import { NOTICE_TOPICS, type NoticeTopic } from './kinds.ts';

/** In which language and by what somebody is told; the bell has everything whatever is chosen here. */
export type NoticePreferences = {
  readonly locale: 'zh-CN' | 'en';
  readonly emailTopics: readonly NoticeTopic[];
  readonly smsTopics: readonly NoticeTopic[];
  /** own quiet hours, `HH:MM` in the district's time zone, besides the district's; null: none */
  readonly quiet: { readonly from: string; readonly until: string } | null;
};

/** What counts while nobody has chosen: everything by mail, and by text message where there is no mailbox. */
export const defaultPreferences = (locale: 'zh-CN' | 'en', hasEmail: boolean): NoticePreferences => ({
  locale,
  emailTopics: NOTICE_TOPICS,
  smsTopics: hasEmail ? [] : NOTICE_TOPICS,
  quiet: null,
});

/** Topics as they are stored; what a later version no longer knows is left out. */
export const topicsIn = (stored: readonly string[]): NoticeTopic[] =>
  NOTICE_TOPICS.filter((topic) => stored.includes(topic));
