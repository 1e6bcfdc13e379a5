import { useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import type { Locale } from '#lib/i18n/locale.ts';
import { factsOfKind, type NoticeKind } from '#lib/notifications/domain/kinds.ts';
import type { NoticeText } from '#lib/notifications/domain/text-change.ts';

/** `version`: of the district's own words; null where the built-in ones count. */
export type TextRow = { readonly kind: NoticeKind; readonly text: NoticeText; readonly version: number | null };

/** Every kind of notice with what it says, those to companies first. */
export function TextTable({ rows, language }: { rows: readonly TextRow[]; language: Locale }) {
  const t = useTranslations('notices');
  const columns: Column<TextRow>[] = [
    {
      key: 'kind',
      header: t('texts.columns.kind'),
      kind: 'name',
      cell: ({ kind }) => (
        <Link
          href={`/admin/notice-texts/${kind}?language=${language}`}
          className="whitespace-nowrap hover:text-accent hover:underline"
        >
          {t(`kinds.${kind}.name`)}
        </Link>
      ),
    },
    {
      key: 'text',
      header: t('texts.columns.text'),
      cell: ({ text }) => (
        <span lang={language} className="flex flex-col">
          <span>{text.title}</span>
          <span className="text-ink-2 text-small">{text.body}</span>
        </span>
      ),
    },
    {
      key: 'state',
      header: t('texts.columns.state'),
      cell: ({ version }) => (
        <span className="whitespace-nowrap">{version === null ? t('texts.builtIn') : t('texts.own', { version })}</span>
      ),
    },
  ];
  return (
    <Table
      caption={t('texts.title')}
      columns={columns}
      rows={rows}
      rowKey={({ kind }) => kind}
      groupOf={({ kind }) => {
        const { to } = factsOfKind(kind);
        return { key: to, heading: t(`texts.${to}`) };
      }}
      empty={null}
    />
  );
}
