import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DelaySection } from '#components/reporting/delay-section.tsx';
import { db } from '#lib/platform/db.ts';
import { findDelays } from '#lib/reporting/queries/find-delays.ts';
import { readingOf } from '../../desk/reading.ts';
import { QuestionPage } from '../question-page.tsx';
import { type InsightSearch, readInsight } from '../read-insight.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.tabs'))('units') };
}

export default function InsightByUnitPage({ searchParams }: { searchParams: InsightSearch }) {
  return (
    <QuestionPage tab="units" question="unit" search={searchParams}>
      <Delays search={searchParams} />
    </QuestionPage>
  );
}

/** Beside how often a unit was on time: who held cases up. */
async function Delays({ search }: { search: InsightSearch }) {
  const { viewer, query } = await readInsight(search);
  const reading = await readingOf(viewer);
  return <DelaySection rows={await findDelays(db, viewer, query, reading)} query={query} reading={reading} />;
}
