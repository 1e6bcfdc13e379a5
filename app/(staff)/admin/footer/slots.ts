import type { Setting } from '#lib/organisation/settings.ts';

export const FOOTER_SLOTS = [
  'sponsor',
  'operator',
  'contact',
  'icp',
  'icpHref',
  'police',
  'policeHref',
  'siteCode',
  'reportErrorHref',
  'sitemapHref',
] as const satisfies readonly (keyof Setting<'footer'>)[];
