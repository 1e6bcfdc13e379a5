import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FigureCard } from '#components/reporting/figure-card.tsx';
import { FigureStrip } from '#components/reporting/figure-strip.tsx';
import { QuestionSection } from '#components/reporting/question-section.tsx';
import { SummarySentence } from '#components/reporting/summary-sentence.tsx';
import { seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import { QUESTIONS } from '#lib/reporting/charts/chart-of-report.ts';
import { getAnswer, getSummary } from '#lib/reporting/get-insight.ts';
import { insightAddress } from '#lib/reporting/insight-query.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { InsightFrame } from './insight-frame.tsx';
import { type InsightSearch, readInsight } from './read-insight.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight'))('title') };
}

const FOUR = ['solved', 'solvedByCompany', 'onTime', 'satisfied'] as const;
const PAGES = { unit: '/insight/units', matter: '/insight/matters', area: '/insight/areas' } as const;

export default async function InsightPage({ searchParams }: { searchParams: InsightSearch }) {
  const { viewer, query, today, theme, filters, asking } = await readInsight(searchParams);
  const [summary, ...answers] = await Promise.all([
    getSummary(db, viewer, query, asking).then(valueOrThrow),
    ...QUESTIONS.map((question) => getAnswer(db, viewer, question, query, asking).then(valueOrThrow)),
  ]);
  const [{ report } = { report: null }] = answers;
  if (!report) throw new Error('No question was asked');
  const definitionOf = (code: string) => report.definitions.filter((each) => each.code === code);
  return (
    <InsightFrame
      tab="overview"
      query={query}
      today={today}
      filters={filters}
      isWholeDistrict={seesWholeDistrict(viewer)}
    >
      <SummarySentence period={query.period} summary={summary} />
      <div className="grid items-start gap-x-8 gap-y-4 grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))]">
        {FOUR.flatMap((name) =>
          definitionOf(name).map((definition) => (
            <FigureCard key={name} name={name} rate={report.total[name]} definition={definition} query={query} />
          )),
        )}
      </div>
      <FigureStrip figures={report.total} definitions={report.definitions} query={query} />
      {answers.map((answer) => (
        <QuestionSection
          key={answer.question}
          answer={answer}
          query={query}
          theme={theme}
          columns={['collected', 'closed', 'onTime', 'solved']}
          moreHref={
            answer.question in PAGES ? insightAddress(PAGES[answer.question as keyof typeof PAGES], query) : undefined
          }
        />
      ))}
    </InsightFrame>
  );
}
