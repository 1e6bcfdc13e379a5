import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Table } from '#components/ui/table.tsx';
import type { ExportLine } from '#lib/cases/queries/exports.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';

/** What somebody asked to take along, how it was decided, and the file while it may be fetched. */
export function OwnExports({ lines, reading }: { lines: readonly ExportLine[]; reading: Reading }) {
  const t = useTranslations('exports');
  return (
    <Table
      caption={t('own')}
      rows={lines}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('ownEmpty')} />}
      columns={[
        { key: 'purpose', header: t('purpose'), kind: 'name', cell: ({ purpose }) => purpose },
        { key: 'asked', header: t('askedAt'), cell: ({ askedAt }) => sayExactly(askedAt, reading) },
        { key: 'rows', header: t('rows'), kind: 'number', cell: ({ rows }) => rows },
        { key: 'state', header: t('state'), cell: (line) => <State line={line} reading={reading} /> },
        {
          key: 'file',
          header: t('download'),
          cell: ({ id, state }) =>
            state === 'approved' ? (
              <span className="flex flex-wrap gap-2">
                <ButtonLink href={`/desk/exports/file?format=xlsx&id=${id}`} prefetch={false}>
                  {t('xlsx')}
                </ButtonLink>
                <ButtonLink href={`/desk/exports/file?format=csv&id=${id}`} prefetch={false}>
                  {t('csv')}
                </ButtonLink>
              </span>
            ) : (
              '—'
            ),
        },
      ]}
    />
  );
}

function State({ line, reading }: { line: ExportLine; reading: Reading }) {
  const t = useTranslations('exports');
  const { state, expiresAt, note } = line;
  return (
    <>
      {t(`states.${state}`)}
      {state === 'approved' && expiresAt && (
        <span className="block text-ink-2 text-small">{t('until', { at: sayExactly(expiresAt, reading) })}</span>
      )}
      {note && <span className="block text-ink-2 text-small">{note}</span>}
    </>
  );
}
