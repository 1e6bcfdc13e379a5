import { useLocale, useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { sayCount, sayShare } from '#lib/i18n/say-number.ts';
import type { Rate, RateName } from '#lib/reporting/domain/figures.ts';
import { type InsightFilter, type InsightQuery, rowsAddress } from '#lib/reporting/insight-query.ts';

export type Narrowed = {
  readonly query: InsightQuery;
  readonly filter?: Readonly<Partial<Record<InsightFilter, string>>> | undefined;
};

type RateCellProps = Narrowed & { name: RateName; label: string; rate: Rate };

/** A share over what it is made of; both lead to their rows. A share of nothing is a dash. */
export function RateCell({ name, label, rate, query, filter }: RateCellProps) {
  const t = useTranslations('insight.figure');
  const locale = useLocale();
  if (rate.value === null) return <span title={t('nothing')}>—</span>;
  const said = { numerator: sayCount(rate.numerator, locale), denominator: sayCount(rate.denominator, locale) };
  return (
    <span className="whitespace-nowrap tabular-nums">
      {sayShare(rate, locale)}{' '}
      <span className="text-ink-2 text-small">
        <RowsLink href={rowsAddress(query, name, { filter })} label={t('rows', { name: label, ...said })}>
          {said.numerator}
        </RowsLink>
        {' / '}
        <RowsLink
          href={rowsAddress(query, `${name}Of`, { filter })}
          label={`${t('denominator')} ${t('rows', { name: label, ...said })}`}
        >
          {said.denominator}
        </RowsLink>
      </span>
    </span>
  );
}

type RowsLinkProps = { href: string; label?: string; children: string };

/** A number that leads to the cases it counts. */
export const RowsLink = ({ href, label, children }: RowsLinkProps) => (
  <Link
    href={href}
    aria-label={label}
    className="underline decoration-line-strong underline-offset-2 hover:text-accent"
  >
    {children}
  </Link>
);
