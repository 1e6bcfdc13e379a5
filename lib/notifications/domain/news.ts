import { companyNotices } from './company-news.ts';
import type { News, NewsContext } from './news-types.ts';
import type { NewNotice } from './notice.ts';
import { staffNotices } from './staff-news.ts';

/** Who is told of an event, and as what: the company of what it waits for, staff of work that comes to them; nobody of their own act. */
export const noticesOf = (news: News, context: NewsContext): NewNotice[] => [
  ...companyNotices(news),
  ...staffNotices(news, context),
];
