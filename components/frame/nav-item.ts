import type { ReactNode } from 'react';

/** One destination. Only what exists and what this person may open is passed to a frame. */
export type NavItem = {
  href: string;
  label: string;
  icon: ReactNode;
  /** Current only at exactly this address, not below it (for a section's home). */
  exact?: boolean;
  count?: number;
};

/** Whether a page belongs to this destination. */
export const isAt = (item: Pick<NavItem, 'href' | 'exact'>, path: string): boolean =>
  path === item.href || (!item.exact && path.startsWith(`${item.href}/`));
