import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { AuditLine } from '#lib/audit/queries/entries.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { personName, sayAction, sayFacts, saySubject } from './say-entry.ts';

/** Each entry in words: when, who, what, to what, and what it was before and after. */
export function AuditTable({ lines, timeZone }: { lines: readonly AuditLine[]; timeZone: string }) {
  const t = useTranslations('audit');
  const locale = useLocale();
  return (
    <Table
      caption={t('search.title')}
      rows={lines}
      rowKey={({ seq }) => String(seq)}
      empty={<EmptyState title={t('search.emptyTitle')}>{t('search.emptyText')}</EmptyState>}
      columns={[
        { key: 'seq', header: t('columns.seq'), kind: 'number', cell: ({ seq }) => seq },
        { key: 'at', header: t('columns.at'), cell: ({ at }) => sayExactly(at, { locale, timeZone }) },
        { key: 'actor', header: t('columns.actor'), cell: ({ actor }) => personName(actor, locale, t) },
        {
          key: 'action',
          header: t('columns.action'),
          kind: 'name',
          cell: ({ action, outcome }) => (
            <span className="inline-flex flex-wrap items-center gap-2">
              {sayAction(action, t)}
              {outcome === 'refused' && <Tag tone="danger">{t('outcomes.refused')}</Tag>}
            </span>
          ),
        },
        {
          key: 'subject',
          header: t('columns.subject'),
          cell: (line) => (
            <div className="min-w-0 break-words [overflow-wrap:anywhere]">
              {saySubject(line, locale, t)}
              {sayFacts(line, t).map((fact) => (
                <p key={fact} className="text-ink-2 text-small">
                  {fact}
                </p>
              ))}
            </div>
          ),
        },
        { key: 'address', header: t('columns.address'), cell: ({ address }) => address ?? '—' },
      ]}
    />
  );
}
