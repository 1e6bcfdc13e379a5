import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';

export type NoticeRow = { version: number; from: string; needsConsent: boolean; people: number; agreed: number };

/** Published versions with how many agreed; each leads to its text and to its part of the log. */
export function NoticeTable({ rows }: { rows: readonly NoticeRow[] }) {
  const t = useTranslations('privacy.admin');
  return (
    <Table
      caption={t('published')}
      rows={rows}
      rowKey={({ version }) => String(version)}
      empty={<EmptyState title={t('nothingPublished')}>{t('nothingPublishedText')}</EmptyState>}
      columns={[
        {
          key: 'version',
          header: t('columns.version'),
          kind: 'name',
          cell: ({ version }) => <TextLink href={`/privacy/${version}`}>{t('versionName', { version })}</TextLink>,
        },
        { key: 'from', header: t('columns.from'), cell: ({ from }) => from },
        {
          key: 'needs',
          header: t('columns.needsConsent'),
          cell: ({ needsConsent }) => t(needsConsent ? 'asked' : 'notAsked'),
        },
        {
          key: 'agreed',
          header: t('columns.agreed'),
          kind: 'number',
          cell: ({ version, agreed, people }) => (
            <TextLink href={`/admin/privacy/consents?version=${version}`}>{t('agreedOf', { agreed, people })}</TextLink>
          ),
        },
      ]}
    />
  );
}

function TextLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className="inline-flex min-h-6 items-center text-accent hover:underline">
      {children}
    </Link>
  );
}
