import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reading } from '#components/cases/reading.ts';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ownNameIn } from '#lib/organisation/directory.ts';

type CompanyPageHeaderProps = {
  company: Parameters<typeof ownNameIn>[1] & { readonly uscc: string };
  reading: Reading;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page of one company's record on the desk: the way back to the record and to all companies stands above. */
export function CompanyPageHeader({ company, reading, ...head }: CompanyPageHeaderProps) {
  const t = useTranslations('profile.page');
  const crumbs = [
    { label: t('companies'), href: '/desk/enterprises' },
    { label: ownNameIn(reading.locale, company), href: `/desk/enterprises/${company.uscc}` },
  ];
  return <PageHeader above={<Breadcrumb crumbs={crumbs} />} {...head} />;
}
