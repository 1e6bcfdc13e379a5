import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BookletPrint } from '#components/packages/booklet-print.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ownCompanyOf } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { findBooklet } from '#lib/service-packages/queries/booklet.ts';
import { readBookletQuery } from '../../../../packages/booklet.ts';
import { readingOf } from '../../reading.ts';

type PrintPageProps = { searchParams: Promise<{ version?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('booklet'))('printTitle') };
}

/** The company's package to be printed from the browser. */
export default async function PrintPage({ searchParams }: PrintPageProps) {
  const viewer = await requireViewer('company');
  const [search, t, reading] = await Promise.all([searchParams, getTranslations('ownPackage'), readingOf(viewer)]);
  const { number } = readBookletQuery(search);
  const own = ownCompanyOf(viewer);
  const found = own && (await findBooklet(db, viewer, { company: { id: own }, number }, reading));
  if (!found)
    return (
      <div className="max-w-column">
        <PageHeader title={t('title')} />
        <EmptyState title={t('none')} action={<ButtonLink href="/my/policies">{t('toMatches')}</ButtonLink>}>
          {t('noneText')}
        </EmptyState>
      </div>
    );
  const version = number === undefined ? '' : `?version=${number}`;
  return <BookletPrint booklet={found.booklet} file={`/my/package/booklet${version}`} back={`/my/package${version}`} />;
}
