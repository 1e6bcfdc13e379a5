import { useLocale, useTranslations } from 'next-intl';
import { cx } from '#components/ui/cx.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
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
  /** many columns want the whole width */
  isBeside?: boolean;
  /** where the whole answer is, when this shows the beginning of it */
  moreHref?: string | undefined;
};

/** The header sticks within the part that scrolls sideways; on a phone a card takes two columns, or five units fill a screen. */
const TABLE_STYLE =
  'min-w-0 overflow-x-auto [--sticky-top:0px] max-md:[&_tbody_tr]:grid max-md:[&_tbody_tr]:grid-cols-2 max-md:[&_tbody_tr]:gap-x-6 max-md:[&_tbody_th]:col-span-2';
const SHORT_ON_PHONE = 'max-md:[&_tbody_tr:nth-child(n+6)]:hidden';

/** Rows that stand beside a chart on the overview; the rest is a page away. */
const FIRST_ROWS = 12;
const FIRST_ON_PHONE = 5;

/** One question: its chart, and beside it its table. */
export function QuestionSection({ answer, query, theme, columns, isBeside = true, moreHref }: QuestionSectionProps) {
  const t = useTranslations('insight');
  const locale = useLocale();
  const { question, ranked, report } = answer;
  const chart = chartOf(question, ranked, locale);
  const rows = moreHref ? ranked.slice(0, FIRST_ROWS) : ranked;
  return (
    <section
      aria-labelledby={`q-${question}`}
      className="flex flex-col gap-3 border-line border-t pt-4 first:border-t-0 first:pt-0"
    >
      <h2 id={`q-${question}`} className="text-heading">
        {t(`question.${question}.title`)}
      </h2>
      {ranked.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <div className={cx('grid items-start gap-x-8 gap-y-4', isBeside && 'side:grid-cols-[minmax(20rem,2fr)_3fr]')}>
          <figure>
            {chart.rows.length > 0 && (
              <ChartPicture
                question={question}
                query={query}
                theme={theme}
                height={chartHeight(chart)}
                alt={t(`question.${question}.alt`)}
              />
            )}
            {chart.rows.length === 0 && <p className="text-ink-2">{t('table.noneRanked')}</p>}
            {chart.isCut && (
              <figcaption className="text-ink-2 text-small">{t('table.firstBars', { count: MOST_BARS })}</figcaption>
            )}
          </figure>
          <div className={cx(TABLE_STYLE, moreHref && SHORT_ON_PHONE)}>
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
        {moreHref && ranked.length > FIRST_ON_PHONE && (
          <Link
            href={moreHref}
            className={cx('min-h-6 text-accent hover:underline', ranked.length <= FIRST_ROWS && 'md:hidden')}
          >
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
