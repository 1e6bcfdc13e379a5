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

type FooterSetting = {
  readonly [slot in 'sponsor' | 'operator' | 'contact' | 'siteCode' | 'reportErrorHref' | 'sitemapHref']?:
    | string
    | undefined;
} & { readonly [mark in 'icp' | 'icpHref' | 'police' | 'policeHref']?: string | undefined };

/** The foot as the district's administrator has filled it in; a new installation has none of these numbers yet. */
export function siteFooterOf({ icp, icpHref, police, policeHref, ...slots }: FooterSetting): SiteFooter {
  const mark = (text: string, href: string | undefined): SiteMark => ({ text, ...(href && { href }) });
  const given = Object.fromEntries(Object.entries(slots).filter(([, value]) => value));
  return { ...given, ...(icp && { icp: mark(icp, icpHref) }), ...(police && { police: mark(police, policeHref) }) };
}
