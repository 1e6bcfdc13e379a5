import { type SiteFooter, siteFooterOf } from '#components/frame/site-footer.ts';
import { db } from '#lib/platform/db.ts';
import { shownDistrict } from '#lib/platform/shown-district.ts';
import { hasNotice } from '#lib/site/queries/privacy.ts';

/** The foot of the public pages: the slots an administrator filled, and the privacy notice once one is published. */
export async function readFooter(): Promise<SiteFooter> {
  const directory = await shownDistrict();
  const slots = siteFooterOf(directory?.settings.footer ?? {});
  const isPublished = directory !== null && (await hasNotice(db, directory.district.id));
  return { ...slots, ...(isPublished && { privacyHref: '/privacy' }) };
}
