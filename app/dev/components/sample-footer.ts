import type { SiteFooter } from '#components/frame/site-footer.ts';

export const filledFooter: SiteFooter = {
  sponsor: '（示例）区人民政府',
  operator: '（示例）区投资促进办公室',
  contact: '021-0000 0000',
  siteCode: '3100000000',
  icp: { text: '沪ICP备00000000号' },
  police: { text: '沪公网安备 00000000000000号', imageSrc: '/icon.svg' },
  sitemapHref: '#sitemap',
  privacyHref: '#privacy',
  reportErrorHref: '#report',
};
