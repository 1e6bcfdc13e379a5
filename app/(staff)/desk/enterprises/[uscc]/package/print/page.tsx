import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { BookletPrint } from '#components/packages/booklet-print.tsx';
import { db } from '#lib/platform/db.ts';
import { findBooklet } from '#lib/service-packages/queries/booklet.ts';
import { readBookletQuery } from '../../../../../../packages/booklet.ts';
import { readingOf } from '../../../../reading.ts';
import { requireDesk } from '../../../../require-desk.ts';

type PrintPageProps = {
  params: Promise<{ uscc: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('booklet'))('printTitle') };
}

/** A company's package to be printed from the browser, also as a draft. */
export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const viewer = await requireDesk();
  const [{ uscc }, search, reading] = await Promise.all([params, searchParams, readingOf(viewer)]);
  const { number } = readBookletQuery(search);
  const found = await findBooklet(db, viewer, { company: { uscc }, number }, reading);
  if (!found) return notFound();
  const version = number === undefined ? '' : `?version=${number}`;
  const company = `/desk/enterprises/${encodeURIComponent(uscc)}`;
  return (
    <BookletPrint
      booklet={found.booklet}
      file={`${company}/package/booklet${version}`}
      back={`${company}/package${version}`}
    />
  );
}
