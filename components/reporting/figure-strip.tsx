import { useLocale, useTranslations } from 'next-intl';
import { sayCount, sayDecimal, sayShare } from '#lib/i18n/say-number.ts';
import type { Definition } from '#lib/reporting/definitions.ts';
import { COUNTS, type Figures } from '#lib/reporting/domain/figures.ts';
import { type InsightQuery, rowsAddress } from '#lib/reporting/insight-query.ts';
import { RateCell, RowsLink } from './rate-cell.tsx';

type FigureStripProps = { figures: Figures; definitions: readonly Definition[]; query: InsightQuery };

/** The figures that stand beside the four: counts, the stricter readings of on time, how long it took. */
export function FigureStrip({ figures, definitions, query }: FigureStripProps) {
  const t = useTranslations('insight.figure');
  const locale = useLocale();
  const nameOf = (code: string) => definitions.find((each) => each.code === code);
  const { handlingWorkingDays, replyWorkingDays } = figures;
  const median = (days: number | null) => (days === null ? '—' : t('median', { days: sayDecimal(days, locale) }));
  return (
    <section aria-label={t('strip')} className="border-line border-t pt-3">
      <dl className="grid grid-cols-2 md:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6 gap-y-2">
        {COUNTS.map((name) => (
          <Pair key={name} definition={nameOf(name)}>
            <RowsLink href={rowsAddress(query, name)}>{sayCount(figures[name], locale)}</RowsLink>
          </Pair>
        ))}
        {(['rated', 'onTimeStrict', 'onTimeOriginal'] as const).map((name) => (
          <Pair key={name} definition={nameOf(name)}>
            <RateCell
              name={name}
              label={nameOf(name)?.name ?? sayShare(figures[name], locale)}
              rate={figures[name]}
              query={query}
            />
          </Pair>
        ))}
        <Pair definition={nameOf('handlingWorkingDays')}>{median(handlingWorkingDays.median)}</Pair>
        <Pair definition={nameOf('replyWorkingDays')}>{median(replyWorkingDays.median)}</Pair>
      </dl>
    </section>
  );
}

const Pair = ({ definition, children }: { definition: Definition | undefined; children: React.ReactNode }) => (
  <div>
    <dt className="text-ink-2 text-small" title={definition?.meaning}>
      {definition?.name}
    </dt>
    <dd className="font-medium tabular-nums">{children}</dd>
  </div>
);
