import { useTranslations } from 'next-intl';
import { CaseStatus } from '#components/cases/case-status.tsx';
import { Moment } from '#components/cases/moment.tsx';
import { areaName } from '#components/cases/reading.ts';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { CHANNELS } from '#lib/cases/domain/names.ts';
import { matterPath } from '../choices.ts';
import type { DeskCase } from '../desk-case.ts';

/** Number, title, where it stands, and in one line what it is about. */
export function CaseHeading({ of: { detail, reading } }: { of: DeskCase }) {
  const t = useTranslations();
  const channel = CHANNELS.find((each) => each === detail.channel);
  const facts = [
    matterPath(detail.categoryCode, reading),
    areaName(detail.areaCode, reading),
    channel && t(`desk.channels.${channel}`),
    detail.ticketNumber,
  ].filter(Boolean);
  return (
    <PageHeader
      above={
        <>
          <a
            href="#next"
            className="sr-only focus:not-sr-only focus:self-start focus:rounded focus:bg-accent focus:px-3 focus:py-1 focus:text-accent-ink"
          >
            {t('desk.toNextStep')}
          </a>
          <Breadcrumb crumbs={[{ label: t('nav.cases'), href: '/desk/cases' }]} />
        </>
      }
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-ink-3 text-heading font-normal">{detail.number}</span>
          <span className="min-w-0 break-words">{detail.title}</span>
          <span className="flex flex-wrap gap-1.5 font-normal">
            <CaseStatus status={detail.status} audience="staff" />
            {detail.class && <Tag>{t('desk.classTag', { class: detail.class })}</Tag>}
            {detail.isUrgent && <Tag tone="danger">{t('desk.urgent')}</Tag>}
            {detail.isConfidential && <Tag tone="warning">{t('desk.confidential')}</Tag>}
            {detail.isSupervised && <Tag tone="danger">{t('desk.oversight.supervised')}</Tag>}
            {detail.takenOnBy && <Tag tone="danger">{t('desk.oversight.takenOnBy', { leader: detail.takenOnBy })}</Tag>}
            {detail.redoRound > 0 && <Tag tone="warning">{t('desk.redoRound', { round: detail.redoRound })}</Tag>}
            {detail.remindCount > 0 && <Tag tone="warning">{t('desk.reminded', { count: detail.remindCount })}</Tag>}
          </span>
        </span>
      }
      lead={
        <>
          {facts.join(' · ')} ·{' '}
          {t.rich('desk.filedAt', { at: () => <Moment at={detail.submittedAt} reading={reading} how="ago" /> })}
        </>
      }
    />
  );
}
