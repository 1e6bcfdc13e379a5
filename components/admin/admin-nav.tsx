'use client';

import { usePathname } from 'next/navigation';
import { LinkTabs } from '#components/ui/link-tabs.tsx';

type AdminNavProps = { label: string; sections: readonly { href: string; label: string }[] };

/** The parts this person may open, the current one marked. */
export function AdminNav({ label, sections }: AdminNavProps) {
  const path = usePathname();
  const tabs = sections.map((section) => ({
    ...section,
    current: path === section.href || path.startsWith(`${section.href}/`),
  }));
  return <LinkTabs label={label} tabs={tabs} />;
}
