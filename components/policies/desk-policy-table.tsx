import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Link } from '#components/ui/link.tsx';
import { Table } from '#components/ui/table.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { DeskPolicy } from '#lib/policies/queries/desk-policies.ts';

/** One line a policy: how it stands in the catalogue. */
export function DeskPolicyTable({ policies, reading }: { policies: readonly DeskPolicy[]; reading: Reading }) {
  const t = useTranslations('policies');
  return (
    <Table
      caption={t('desk.title')}
      rows={policies}
      rowKey={({ code }) => code}
      empty={<EmptyState title={t('desk.empty')}>{t('desk.emptyText')}</EmptyState>}
      columns={[
        { key: 'code', header: t('desk.code'), cell: ({ code }) => code },
        {
          key: 'name',
          header: t('desk.name'),
          kind: 'name',
          cell: ({ code, title, titleEn }) => (
            <Link href={`/desk/policies/${code}`} className="text-accent hover:underline">
              {reading.locale === 'en' ? titleEn : title}
            </Link>
          ),
        },
        { key: 'level', header: t('list.level'), cell: ({ level }) => t(`level.${level}`) },
        { key: 'kind', header: t('list.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
        { key: 'state', header: t('desk.state'), cell: ({ state }) => t(`state.${state}`) },
        {
          key: 'verification',
          header: t('desk.verification'),
          cell: ({ verification, hasDraft, isListed, number }) => (
            <span className="flex flex-wrap gap-1.5">
              {number !== null && (
                <Tag tone={verification === 'verified' ? 'ok' : 'warning'}>{t(`verification.${verification}`)}</Tag>
              )}
              {hasDraft && <Tag tone="accent">{t('desk.hasDraft')}</Tag>}
              {!isListed && <Tag>{t('desk.hidden')}</Tag>}
            </span>
          ),
        },
      ]}
    />
  );
}
