import { useTranslations } from 'next-intl';
import { type Act, ActForm } from '#components/cases/company/act.tsx';
import { officeName } from '#components/cases/company/say-standing.ts';
import type { Reading } from '#components/cases/reading.ts';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { sendCommand } from '../../../../commands/actions.ts';

type ActPageProps = { act: Act; detail: CaseDetail; reading: Reading };

/** Reminding, withdrawing, appealing, reopening: one thing on the page, and what it will do. */
export function ActPage({ act, detail, reading }: ActPageProps) {
  const t = useTranslations('my');
  const { number, version, title, company } = detail;
  const until = { remind: null, withdraw: null, appeal: company.appealUntil, reopen: company.reopenUntil }[act];
  const when = until ? sayByDate(until, reading) : '';
  return (
    <div className="max-w-column">
      <PageHeader
        above={
          <Breadcrumb
            crumbs={[
              { label: t('request.back'), href: '/my/requests' },
              { label: title, href: `/my/requests/${number}` },
            ]}
          />
        }
        title={t(`${act}.title`)}
      />
      <ActForm
        act={act}
        target={{ number, version, action: sendCommand }}
        lead={t(`${act}.lead`, { office: officeName(reading), when })}
        note={act === 'withdraw' ? t('withdraw.pressure') : undefined}
      />
    </div>
  );
}
