import type { Directory } from '#lib/organisation/directory.ts';
import type { Db } from '#lib/platform/db.ts';
import { defaultPreferences, type NoticePreferences, topicsIn } from '../domain/preferences.ts';

type Person = { readonly districtId: number; readonly userId: string; readonly email: string | null };

/** What somebody has chosen, or what counts while they have not: the district's first language. */
export async function findPreferences(
  db: Db,
  { districtId, userId, email }: Person,
  { settings }: Directory,
): Promise<NoticePreferences> {
  const found = await db.noticePreference.findUnique({ where: { districtId_userId: { districtId, userId } } });
  if (!found) return defaultPreferences(settings.appearance.firstLanguage, email !== null);
  const { emailTopics, smsTopics, quietFrom: from, quietUntil: until } = found;
  return {
    locale: found.locale === 'en' ? 'en' : 'zh-CN',
    emailTopics: topicsIn(emailTopics),
    smsTopics: topicsIn(smsTopics),
    quiet: from && until ? { from, until } : null,
  };
}
