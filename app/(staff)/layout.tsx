import type { ReactNode } from 'react';
import { requireViewer } from '#lib/platform/session.ts';
import { StaffPages } from '../frames/staff.tsx';

export default async function StaffLayout({ children }: { children: ReactNode }) {
  return <StaffPages viewer={await requireViewer('staff')}>{children}</StaffPages>;
}
