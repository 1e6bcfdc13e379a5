import type { ReactNode } from 'react';
import { requireViewer } from '#lib/platform/session.ts';
import { CompanyPages } from '../../frames/company.tsx';

export default async function CompanyLayout({ children }: { children: ReactNode }) {
  return <CompanyPages viewer={await requireViewer('company')}>{children}</CompanyPages>;
}
