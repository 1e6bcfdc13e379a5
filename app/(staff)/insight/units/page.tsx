import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuestionPage } from '../question-page.tsx';
import type { InsightSearch } from '../read-insight.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.tabs'))('units') };
}

export default function InsightByUnitPage({ searchParams }: { searchParams: InsightSearch }) {
  return <QuestionPage tab="units" question="unit" search={searchParams} />;
}
