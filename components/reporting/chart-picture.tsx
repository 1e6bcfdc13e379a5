import type { Theme } from '#lib/i18n/preferences.ts';
import type { Question } from '#lib/reporting/charts/chart-of-report.ts';
import { CHART_WIDTHS, type ChartWidth, type ThemeName } from '#lib/reporting/charts/chart-theme.ts';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';

type ChartPictureProps = { question: Question; query: InsightQuery; theme: Theme; height: number; alt: string };

/** A chart as a picture in the reader's theme, and a narrow one for a phone. A picture cannot follow the page, so it is told. */
export function ChartPicture({ question, query, theme, height, alt }: ChartPictureProps) {
  const address = (of: ThemeName, width: ChartWidth) =>
    `${insightAddress(`/insight/charts/${question}`, query)}&theme=${of}&width=${width}`;
  const shown: ThemeName = theme === 'dark' ? 'dark' : 'light';
  const phone = '(max-width: 767px)';
  return (
    <picture>
      {theme === 'system' && (
        <>
          <source media={`${phone} and (prefers-color-scheme: dark)`} srcSet={address('dark', 'narrow')} />
          <source media="(prefers-color-scheme: dark)" srcSet={address('dark', 'wide')} />
        </>
      )}
      <source media={phone} srcSet={address(shown, 'narrow')} />
      <img
        src={address(shown, 'wide')}
        alt={alt}
        width={CHART_WIDTHS.wide}
        height={height}
        loading="lazy"
        className="h-auto w-full max-w-[35rem]"
      />
    </picture>
  );
}
