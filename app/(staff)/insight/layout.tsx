import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { homeOf, mayReadFigures } from '#lib/access/domain/home.ts';
import { requireViewer } from '#lib/platform/session.ts';

export default async function InsightLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer('staff');
  return mayReadFigures(viewer) ? children : redirect(homeOf(viewer));
}
