import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '#components/ui/link.tsx';
import { type Column, Table } from '#components/ui/table.tsx';
import type { NoticeText } from '#lib/notifications/domain/text-change.ts';

export type TextVersionRow = {
  readonly version: number;
  /** null: the built-in words */
  readonly text: NoticeText | null;
  readonly by: string;
  readonly at: ReactNode;
  /** the form again, begun with these words */
  readonly href: string;
};

/** Every version of a text, the newest first: nothing is lost, and any can be started from again. */
export function TextVersions({ rows, builtIn }: { rows: readonly TextVersionRow[]; builtIn: NoticeText }) {
  const t = useTranslations('notices.texts');
  const columns: Column<TextVersionRow>[] = [
    {
      key: 'version',
      header: t('version'),
      kind: 'name',
      cell: ({ version, text }) => (
        <span className="whitespace-nowrap">
          {text ? t('own', { version }) : `${t('own', { version })} · ${t('builtIn')}`}
        </span>
      ),
    },
    { key: 'when', header: t('when'), cell: ({ at }) => <span className="whitespace-nowrap">{at}</span> },
    { key: 'who', header: t('who'), cell: ({ by }) => by },
    {
      key: 'what',
      header: t('what'),
      cell: ({ text, version, href }) => (
        <span className="flex flex-col">
          <span>{(text ?? builtIn).title}</span>
          <span className="text-ink-2 text-small">{(text ?? builtIn).body}</span>
          <Link href={href} className="text-accent text-small hover:underline">
            {t('again', { version })}
          </Link>
        </span>
      ),
    },
  ];
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="text-heading">
        {t('versions')}
      </h2>
      <Table
        caption={t('versions')}
        columns={columns}
        rows={rows}
        rowKey={({ version }) => String(version)}
        empty={<p className="text-ink-2">{t('noVersions')}</p>}
      />
    </section>
  );
}
