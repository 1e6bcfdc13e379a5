import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Theme } from '#lib/i18n/preferences.ts';
import { chartHeight } from '#lib/reporting/charts/chart.ts';
import { chartOf, MOST_BARS } from '#lib/reporting/charts/chart-of-report.ts';
import type { Answer } from '#lib/reporting/get-insight.ts';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';
import { ChartPicture } from './chart-picture.tsx';
import { type FigureColumn, FigureTable } from './figure-table.tsx';

type QuestionSectionProps = {
  answer: Answer;
  query: InsightQuery;
  theme: Theme;
  columns: readonly FigureColumn[];
  /** where the whole answer is, when this shows the beginning of it */
  moreHref?: string | undefined;
};

/** Rows that stand beside a chart on the overview; the rest is a page away. */
const FIRST_ROWS = 12;

/** One question: its chart, and beside it its table. */
export function QuestionSection({ answer, query, theme, columns, moreHref }: QuestionSectionProps) {
  const t = useTranslations('insight');
  const locale = useLocale();
  const { question, ranked, report } = answer;
  const rows = moreHref ? ranked.slice(0, FIRST_ROWS) : ranked;
  return (
    <section aria-labelledby={`q-${question}`} className="flex flex-col gap-3 border-line border-t pt-4">
      <h2 id={`q-${question}`} className="text-heading">
        {t(`question.${question}.title`)}
      </h2>
      {ranked.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <div className="grid items-start gap-x-8 gap-y-4 side:grid-cols-[minmax(20rem,2fr)_3fr]">
          <figure>
            <ChartPicture
              question={question}
              query={query}
              theme={theme}
              height={chartHeight(chartOf(question, report.groups, locale))}
              alt={t(`question.${question}.alt`)}
            />
            {question !== 'month' && ranked.length > MOST_BARS && (
              <figcaption className="text-ink-2 text-small">{t('table.firstBars', { count: MOST_BARS })}</figcaption>
            )}
          </figure>
          <div className="min-w-0 overflow-x-auto">
            <FigureTable
              question={question}
              rows={rows}
              columns={columns}
              definitions={report.definitions}
              query={query}
            />
          </div>
        </div>
      )}
      <div data-screen-only className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {question === 'unit' && <p className="text-ink-2 text-small">{t('table.note')}</p>}
        {moreHref && ranked.length > FIRST_ROWS && (
          <Link href={moreHref} className="min-h-6 text-accent hover:underline">
            {t('table.more')}
          </Link>
        )}
        {ranked.length > 0 && (
          <a
            href={`${insightAddress('/insight/export', query)}&question=${question}`}
            download
            className="min-h-6 text-accent hover:underline"
          >
            {t('table.export')}
          </a>
        )}
      </div>
    </section>
  );
}
