import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import type { ListedEndpoint } from '#lib/notifications/queries/endpoint-list.ts';

export function EndpointTable({ rows }: { rows: readonly (ListedEndpoint & { readonly unit: string })[] }) {
  const t = useTranslations('endpoints');
  return (
    <Table
      caption={t('title')}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: t('name'),
          kind: 'name',
          cell: ({ id, name }) => (
            <Link href={`/admin/endpoints/${id}`} className="text-accent underline underline-offset-4">
              {name}
            </Link>
          ),
        },
        { key: 'unit', header: t('unit'), cell: ({ unit }) => unit },
        { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind as 'webhook'}`) },
        { key: 'host', header: t('host'), cell: ({ host }) => <span className="break-all">{host}</span> },
        { key: 'state', header: t('state'), cell: ({ isActive }) => t(isActive ? 'active' : 'inactive') },
      ]}
    />
  );
}
