import { useLocale, useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import { sayAmount, sayCount, sayShare } from '#lib/i18n/say-number.ts';
import type { Period } from '#lib/reporting/domain/period.ts';
import type { PolicyGroup } from '#lib/reporting/get-policy-report.ts';
import { RowsLink } from './rate-cell.tsx';

type PolicyTableProps = { by: 'policy' | 'enterprise'; groups: readonly PolicyGroup[]; period: Period };

const COUNTS = ['applied', 'pending', 'granted', 'refused', 'stated'] as const;

/** By policy or by company; a policy's numbers lead to the companies and applications they count, a company to what it applied for. */
export function PolicyFigureTable({ by, groups, period }: PolicyTableProps) {
  const t = useTranslations('insight.policies');
  const locale = useLocale();
  const behind = (page: string) => (code: string, figure: string) =>
    `/desk/policies/${code}/${page}?${new URLSearchParams({ figure, from: String(period.from), to: String(period.to) })}`;
  const [rows, reached] = [behind('applications'), behind('reached')];
  return (
    <Table
      caption={t('table')}
      rows={groups}
      rowKey={({ key }) => key}
      empty={<p className="border-line border-t py-3 text-ink-2">{t('empty')}</p>}
      columns={[
        {
          key: 'name',
          header: t(by),
          kind: 'name',
          cell: ({ key, label }) => (
            <Link
              href={by === 'policy' ? `/desk/policies/${key}/applications` : `/desk/enterprises/${key}/applications`}
              className="hover:text-accent hover:underline"
            >
              {label}
            </Link>
          ),
        },
        {
          key: 'sent',
          header: t('names.sent'),
          kind: 'number',
          cell: ({ key, label, figures }) => {
            const said = sayCount(figures.sent, locale);
            if (by === 'enterprise' || figures.sent === 0) return said;
            return (
              <RowsLink href={reached(key, 'sent')} label={`${label} ${t('names.sent')} ${said}`}>
                {said}
              </RowsLink>
            );
          },
        },
        {
          key: 'reach',
          header: t('names.reach'),
          kind: 'number',
          cell: ({ key, label, figures: { reach } }) => (
            <Share
              share={reach}
              nothing={t('nothing.reach')}
              {...(by === 'policy' && {
                rows: {
                  href: reached(key, 'opened'),
                  label: `${label} ${t('names.opened')} ${sayCount(reach.numerator, locale)}`,
                },
              })}
            />
          ),
        },
        ...COUNTS.map((name) => ({
          key: name,
          header: t(`names.${name}`),
          kind: 'number' as const,
          cell: ({ key, label, figures }: PolicyGroup) => {
            const said = sayCount(figures[name], locale);
            if (by === 'enterprise' || figures[name] === 0) return said;
            return (
              <RowsLink href={rows(key, name)} label={`${label} ${t(`names.${name}`)} ${said}`}>
                {said}
              </RowsLink>
            );
          },
        })),
        {
          key: 'grantRate',
          header: t('names.grantRate'),
          kind: 'number',
          cell: ({ figures: { grantRate } }) => <Share share={grantRate} nothing={t('nothing.grantRate')} />,
        },
        { key: 'amount', header: t('names.amount'), kind: 'number', cell: ({ figures }) => sayAmount(figures.amount) },
      ]}
    />
  );
}

type ShareProps = {
  share: { readonly value: number | null; readonly numerator: number; readonly denominator: number };
  nothing: string;
  /** behind its numerator */
  rows?: { readonly href: string; readonly label: string };
};

/** A share over what it is made of; a share of nothing is a dash that says so. */
function Share({ share, nothing, rows }: ShareProps) {
  const locale = useLocale();
  if (share.value === null) return <span title={nothing}>—</span>;
  return (
    <span className="whitespace-nowrap">
      {sayShare(share, locale)}{' '}
      <span className="text-ink-2 text-small">
        {rows && share.numerator > 0 ? (
          <RowsLink {...rows}>{sayCount(share.numerator, locale)}</RowsLink>
        ) : (
          sayCount(share.numerator, locale)
        )}
        {` / ${sayCount(share.denominator, locale)}`}
      </span>
    </span>
  );
}
