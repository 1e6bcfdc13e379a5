import type { ReactNode } from 'react';

/** One destination. Only what exists and what this person may open is passed to a frame. */
export type NavItem = {
  href: string;
  label: string;
  icon: ReactNode;
  /** Current only at exactly this address, not below it (for a section's home). */
  exact?: boolean;
  /** Addresses elsewhere that belong to it, with what is below them. */
  also?: readonly string[];
  count?: number;
};

/** Whether a page belongs to this destination. */
export const isAt = ({ href, exact, also = [] }: Pick<NavItem, 'href' | 'exact' | 'also'>, path: string): boolean =>
  path === href || [...(exact ? [] : [href]), ...also].some((each) => path === each || path.startsWith(`${each}/`));
