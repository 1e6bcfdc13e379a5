import { useTranslations } from 'next-intl';
import { type Reading, unitName } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { AREA_KINDS } from '#lib/house-rules/domain/area-change.ts';
import { type AreaEntry, nameIn } from '#lib/organisation/directory.ts';

export function AreaTable({ reading }: { reading: Reading }) {
  const t = useTranslations('rules');
  const kindOf = (value: string) => AREA_KINDS.find((each) => each === value);
  const columns: Column<AreaEntry>[] = [
    {
      key: 'name',
      header: t('areas.columns.name'),
      kind: 'name',
      cell: (area) => (
        <span className="flex flex-wrap items-center gap-x-2">
          <Link href={`/admin/areas/${encodeURIComponent(area.code)}`} className="hover:text-accent hover:underline">
            {nameIn(reading.locale, area)}
          </Link>
          {!area.isActive && <Tag>{t('closed')}</Tag>}
        </span>
      ),
    },
    { key: 'code', header: t('fields.code'), cell: ({ code }) => code },
    {
      key: 'kind',
      header: t('areas.kind'),
      cell: ({ kind }) => {
        const known = kindOf(kind);
        return known ? t(`areas.kinds.${known}`) : kind;
      },
    },
    {
      key: 'lead',
      header: t('areas.lead'),
      cell: ({ leadUnitCode }) => (leadUnitCode ? unitName(leadUnitCode, reading) : t('areas.deskDecides')),
    },
    {
      key: 'helpers',
      header: t('areas.helpers'),
      cell: ({ helperUnitCodes }) => helperUnitCodes.map((code) => unitName(code, reading)).join(t('comma')),
    },
  ];
  return (
    <Table
      caption={t('areas.title')}
      columns={columns}
      rows={[...reading.directory.areas.values()]}
      rowKey={({ code }) => code}
      empty={<p className="text-ink-3">{t('areas.empty')}</p>}
    />
  );
}
