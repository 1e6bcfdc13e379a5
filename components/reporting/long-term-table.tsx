import { useTranslations } from 'next-intl';
import { CaseLight } from '#components/cases/case-light.tsx';
import { LongText } from '#components/cases/long-text.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { companyName, type Reading, unitName } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { LongTermLine } from '#lib/cases/queries/long-term-list.ts';
import { sayDay } from '#lib/i18n/say-date.ts';

type LongTermTableProps = { lines: readonly LongTermLine[]; reading: Reading };

/** The long-term list: what, whose, by which plan, and when it is looked at again. */
export function LongTermTable({ lines, reading }: LongTermTableProps) {
  const t = useTranslations('insight.shelved');
  const columns: Column<LongTermLine>[] = [
    { key: 'title', header: t('columns.title'), kind: 'name', cell: (line) => <Title line={line} reading={reading} /> },
    { key: 'unit', header: t('columns.unit'), cell: ({ leadUnitCode }) => unitName(leadUnitCode, reading) || '—' },
    { key: 'plan', header: t('columns.plan'), cell: ({ plan }) => (plan ? <LongText text={plan} /> : '—') },
    { key: 'owner', header: t('columns.owner'), cell: ({ owner }) => owner ?? '—' },
    { key: 'since', header: t('columns.since'), cell: ({ shelvedAt }) => sayDay(shelvedAt, reading) },
    { key: 'reviewed', header: t('columns.reviewed'), cell: (line) => <LastReview line={line} reading={reading} /> },
    { key: 'next', header: t('columns.next'), cell: (line) => <NextReview line={line} reading={reading} /> },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={lines}
      rowKey={({ number, shelvedAt }) => `${number}-${shelvedAt.epochMilliseconds}`}
      empty={<EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
    />
  );
}

type LineProps = { line: LongTermLine; reading: Reading };

function Title({ line, reading }: LineProps) {
  const t = useTranslations('insight.shelved');
  return (
    <div>
      <Link href={`/desk/cases/${encodeURIComponent(line.number)}`} className="text-accent hover:underline">
        {line.title}
      </Link>
      <span className="block text-ink-3 text-small">
        {[line.number, companyName(line, reading)].filter(Boolean).join(' · ')} {line.isNew && <Tag>{t('new')}</Tag>}
      </span>
    </div>
  );
}

function LastReview({ line: { reviewedAt, reviewNote }, reading }: LineProps) {
  if (!reviewedAt) return '—';
  return (
    <div>
      {sayDay(reviewedAt, reading)}
      {reviewNote && <LongText text={reviewNote} />}
    </div>
  );
}

/** When it is looked at again, or where it went. */
function NextReview({ line: { leftAt, leftTo, reviewDueAt, light }, reading }: LineProps) {
  const t = useTranslations();
  if (leftAt && leftTo) {
    return t('insight.shelved.left', { day: sayDay(leftAt, reading), status: t(`status.${leftTo}`) });
  }
  if (!reviewDueAt) return '—';
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Moment at={reviewDueAt} reading={reading} />
      {light && light !== 'green' && <CaseLight light={light} dueAt={reviewDueAt} reading={reading} />}
    </span>
  );
}
