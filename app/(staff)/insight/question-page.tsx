import type { ReactNode } from 'react';
import { QuestionSection } from '#components/reporting/question-section.tsx';
import { seesWholeDistrict } from '#lib/access/domain/viewer.ts';
import { db } from '#lib/platform/db.ts';
import type { Question } from '#lib/reporting/charts/chart-of-report.ts';
import { getAnswer } from '#lib/reporting/get-insight.ts';
import { valueOrThrow } from '#lib/shared/result.ts';
import { InsightFrame } from './insight-frame.tsx';
import type { InsightTab } from './insight-tabs.tsx';
import { type InsightSearch, readInsight } from './read-insight.ts';

type QuestionPageProps = { tab: InsightTab; question: Question; search: InsightSearch; children?: ReactNode };

/** One question with every row and every figure. */
export async function QuestionPage({ tab, question, search, children }: QuestionPageProps) {
  const { viewer, query, today, theme, filters, asking } = await readInsight(search);
  const answer = valueOrThrow(await getAnswer(db, viewer, question, query, asking));
  return (
    <InsightFrame tab={tab} query={query} today={today} filters={filters} isWholeDistrict={seesWholeDistrict(viewer)}>
      <QuestionSection
        answer={answer}
        query={query}
        theme={theme}
        isBeside={false}
        columns={[
          'collected',
          'closed',
          'overdueNow',
          'solved',
          'solvedByCompany',
          'onTime',
          'onTimeOriginal',
          'satisfied',
        ]}
      />
      {children}
    </InsightFrame>
  );
}
