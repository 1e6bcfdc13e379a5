import type { ReactNode } from 'react';
import { requireFigures } from './require-figures.ts';

export default async function InsightLayout({ children }: { children: ReactNode }) {
  await requireFigures();
  return children;
}
