import { getLocale, getTranslations } from 'next-intl/server';
import type { BySession } from '#lib/access/signed-in.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';

/** The line a file carries wherever it goes: who took it along, when, and what for. */
export async function sayWatermark(viewer: BySession, purpose: string, now: Temporal.Instant): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations('audit.export'), getLocale()]);
  const { login, district } = viewer;
  return t('watermark', {
    name: ownNameIn(locale, viewer),
    login,
    purpose,
    at: sayExactly(now, { locale, timeZone: district.timeZone }),
  });
}
