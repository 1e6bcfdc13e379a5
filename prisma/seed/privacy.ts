import { randomUUIDv7 } from 'node:crypto';
import type { Db } from '#lib/platform/db.ts';
import type { Cast } from './cast.ts';
import { privacyNotices } from './story/privacy-notices.ts';

/** Two versions of the notice, a year and three months old; everybody agreed to the first when they registered. */
export async function publishPrivacyNotices(db: Db, cast: Cast, now: Temporal.Instant): Promise<void> {
  const { districtId, userId } = cast.byLogin('sysadmin');
  const ago = (days: number) => new Date(now.subtract({ hours: days * 24 }).epochMilliseconds);
  await db.privacyNotice.createMany({
    data: privacyNotices.map(({ daysAgo, ...notice }, index) => ({
      ...notice,
      districtId,
      version: index + 1,
      effectiveOn: new Date(`${ago(daysAgo).toISOString().slice(0, 10)}T00:00:00Z`),
      publishedAt: ago(daysAgo + 7),
      publishedById: userId,
      updatedAt: ago(daysAgo + 7),
      updatedById: userId,
    })),
  });
  const people = cast.companies.flatMap(({ owner, clerk }) => (clerk ? [owner, clerk] : [owner]));
  await db.privacyConsent.createMany({
    data: people.map((person, index) => ({
      districtId,
      id: randomUUIDv7(),
      userId: person.userId,
      version: 1,
      at: ago(370 - (index % 5)),
      channel: 'registration',
    })),
  });
}
