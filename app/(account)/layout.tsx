import type { ReactNode } from 'react';
import { requireViewer } from '#lib/platform/session.ts';
import { CompanyPages } from '../frames/company.tsx';
import { StaffPages } from '../frames/staff.tsx';

/** One's account looks like the rest of one's pages. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const Pages = viewer.kind === 'company' ? CompanyPages : StaffPages;
  return <Pages viewer={viewer}>{children}</Pages>;
}
