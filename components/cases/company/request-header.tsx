import { useTranslations } from 'next-intl';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { StandingTag } from './standing-tag.tsx';

/** Its title, where it stands in one word, and what it belongs to. */
export function RequestHeader({ detail: { title, number, parent, company } }: { detail: CaseDetail }) {
  const t = useTranslations('my.request');
  return (
    <PageHeader
      above={<Breadcrumb crumbs={[{ label: t('back'), href: '/my/requests' }]} />}
      title={<span className="break-words">{title}</span>}
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StandingTag kind={company.standing.kind} />
          <span className="text-ink-3 text-small">{number}</span>
          {parent && (
            <Link href={`/my/requests/${parent.number}`} className="text-accent hover:underline">
              {t('partOf', { title: parent.title })}
            </Link>
          )}
        </span>
      }
    />
  );
}
