import type { Db } from '#lib/platform/db.ts';
import { toDate } from '#lib/shared/instants.ts';
import type { NoticePreferences } from '../domain/preferences.ts';

type Person = { readonly districtId: number; readonly userId: string };

export async function savePreferences(
  db: Db,
  { districtId, userId }: Person,
  { locale, emailTopics, smsTopics, quiet }: NoticePreferences,
  now: Temporal.Instant,
): Promise<void> {
  const chosen = {
    locale,
    emailTopics: [...emailTopics],
    smsTopics: [...smsTopics],
    quietFrom: quiet?.from ?? null,
    quietUntil: quiet?.until ?? null,
    updatedAt: toDate(now),
  };
  await db.noticePreference.upsert({
    where: { districtId_userId: { districtId, userId } },
    create: { districtId, userId, ...chosen },
    update: chosen,
    select: { userId: true },
  });
}
