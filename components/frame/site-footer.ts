type SiteLink = { label: string; href: string };
type SiteMark = { text: string; href?: string };

/**
 * What a government website states at its foot (国办发〔2017〕47号). A slot without a value is not shown; nothing is invented
 * for it. Marks are the site's own pictures under `public/`, never an external script.
 */
export type SiteFooter = {
  sponsor?: string;
  operator?: string;
  contact?: string;
  icp?: SiteMark;
  police?: SiteMark & { imageSrc?: string };
  siteCode?: string;
  partyGovernmentMark?: { imageSrc: string; href?: string };
  reportErrorHref?: string;
  sitemapHref?: string;
  privacyHref?: string;
  links?: readonly SiteLink[];
};

/** A new installation has none of these numbers yet: its office fills them in when they have been issued. */
export const siteFooter: SiteFooter = {};
