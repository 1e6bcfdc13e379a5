import { useTranslations } from 'next-intl';
import { type Column, Table } from '#components/ui/table.tsx';
import type { SchemaRow } from '#lib/openapi/schema-rows.ts';
import { KindText } from './kind-text.tsx';

type FieldTableProps = {
  caption: string;
  rows: readonly SchemaRow[];
  /** where the name of a field is written: path, query, header */
  places?: ReadonlyMap<string, string>;
  /** an answer has all its fields: nothing about it is required */
  isAnswer?: boolean;
};

/** The fields of a body, an answer or an address. */
export function FieldTable({ caption, rows, places, isAnswer = false }: FieldTableProps) {
  const t = useTranslations('api.docs');
  const columns: Column<SchemaRow>[] = [
    {
      key: 'name',
      header: t('name'),
      kind: 'name',
      cell: ({ name, isRequired }) => (
        <>
          <code className="break-words">{name}</code>
          {isRequired && !isAnswer && (
            <span className="ml-2 whitespace-nowrap text-danger text-small">{t('required')}</span>
          )}
          {places && <span className="ml-2 whitespace-nowrap text-ink-3 text-small">{places.get(name)}</span>}
        </>
      ),
    },
    { key: 'kind', header: t('kind'), cell: ({ kind, bounds }) => <KindText kind={kind} bounds={bounds} /> },
    { key: 'meaning', header: t('meaning'), cell: ({ meaning }) => meaning },
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ name }) => name} empty={null} />;
}
