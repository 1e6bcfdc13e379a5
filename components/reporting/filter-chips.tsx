import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { type InsightQuery, insightAddress } from '#lib/reporting/insight-query.ts';
import type { NamedFilter } from '#lib/reporting/named-filters.ts';

type FilterChipsProps = { path: string; query: InsightQuery; filters: readonly NamedFilter[] };

/** What the figures are narrowed to, each removable. */
export function FilterChips({ path, query, filters }: FilterChipsProps) {
  const t = useTranslations('insight.filter');
  if (filters.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4">
      <span className="text-ink-2">{t('label')}</span>
      {filters.map(({ filter, name }) => (
        <Link
          key={filter}
          href={insightAddress(path, query, { filter: { [filter]: undefined } })}
          aria-label={t('remove', { name })}
          className="inline-flex min-h-6 items-center gap-1 rounded border border-line-strong bg-surface px-2 hover:border-accent hover:text-accent"
        >
          {t(filter)} {name}
          <X aria-hidden="true" className="size-3.5" />
        </Link>
      ))}
    </div>
  );
}
