import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Table } from '#components/ui/table.tsx';
import type { WatchedQualification } from '#lib/enterprises/queries/qualifications.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { companyColumn } from '../company-column.tsx';

type WatchedTableProps = { caption: string; nobody: string; lines: readonly WatchedQualification[]; reading: Reading };

/** Qualifications somebody has to look at, each leading to its company's. */
export function WatchedTable({ caption, nobody, lines, reading }: WatchedTableProps) {
  const t = useTranslations('certificates');
  const words = useTranslations('enterprises');
  const teams = useTranslations('teams');
  return (
    <Table
      caption={caption}
      rows={lines}
      rowKey={({ uscc, kind }) => `${uscc} ${kind}`}
      empty={<p className="border-line border-t py-3 text-ink-2">{nobody}</p>}
      columns={[
        companyColumn({ header: teams('company'), locale: reading.locale, page: 'certificates' }),
        { key: 'kind', header: t('kind'), cell: ({ kind }) => words(`qualification.${kind}`) },
        { key: 'proof', header: t('proof'), cell: ({ hasProof }) => t(hasProof ? 'hasProof' : 'noProof') },
        {
          key: 'expiresOn',
          header: t('expiresOn'),
          cell: ({ expiresOn }) => (expiresOn ? sayDate(expiresOn, reading.locale) : '—'),
        },
      ]}
    />
  );
}
