import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormSelect, FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { SubmitButton } from '#components/ui/submit-button.tsx';
import { worksOnCases } from '#lib/access/domain/viewer.ts';
import { readDelegations } from '#lib/access/queries/own-account.ts';
import { sayDate } from '#lib/i18n/say-date.ts';
import { ownNameIn } from '#lib/organisation/directory.ts';
import { db } from '#lib/platform/db.ts';
import { requireViewer } from '#lib/platform/session.ts';
import { fromDateColumn } from '#lib/shared/date-columns.ts';
import { delegate, stopDelegation } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('staff.delegation'))('title') };
}

/** AB 角: who stands in for whom, from when until when. */
export default async function DelegationPage() {
  const viewer = await requireViewer('staff');
  if (!worksOnCases(viewer)) notFound();
  const today = Temporal.Now.instant().toZonedDateTimeISO(viewer.district.timeZone).toPlainDate();
  const [t, a, common, locale, { given, taken, colleagues }] = await Promise.all([
    getTranslations('staff.delegation'),
    getTranslations('access.account'),
    getTranslations('common'),
    getLocale(),
    readDelegations(db, viewer, today),
  ]);
  const lists = [
    { title: t('given'), rows: given.map((row) => ({ ...row, other: row.delegate })) },
    { title: t('taken'), rows: taken.map((row) => ({ ...row, other: row.delegator })) },
  ];
  const day = (date: Date) => sayDate(fromDateColumn(date), locale);
  return (
    <div className="flex max-w-4xl flex-col gap-10">
      <div>
        <Breadcrumb crumbs={[{ label: a('title'), href: '/account' }]} />
        <PageHeader title={t('title')} lead={t('lead')} />
      </div>
      {lists.map(({ title, rows }) => (
        <section key={title}>
          <h2 className="mb-3 text-heading">{title}</h2>
          {rows.length === 0 && <p className="text-ink-2">{t('none')}</p>}
          <ul className="flex flex-col">
            {rows.map(({ id, other, fromDate, untilDate, reason }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-2">
                <span className="font-medium">{ownNameIn(locale, other)}</span>
                <span>{t('period', { from: day(fromDate), until: day(untilDate) })}</span>
                {reason && <span className="text-ink-2">{reason}</span>}
                <form action={stopDelegation}>
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton
                    kind="secondary"
                    aria-label={common('labelled', { label: t('end'), text: ownNameIn(locale, other) })}
                  >
                    {t('end')}
                  </SubmitButton>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2 className="mb-4 text-heading">{t('give')}</h2>
        {colleagues.length === 0 ? (
          <p className="text-ink-2">{t('noColleagues')}</p>
        ) : (
          <ActionForm action={delegate} submit={t('give')} preview={t('preview')}>
            <FormSelect
              name="delegateId"
              label={t('for')}
              options={colleagues.map((each) => ({ value: each.id, label: ownNameIn(locale, each) }))}
            />
            <FormText name="from" label={t('from')} type="date" defaultValue={today.toString()} />
            <FormText name="until" label={t('until')} type="date" />
            <FormText name="reason" label={t('reason')} optional />
          </ActionForm>
        )}
      </section>
    </div>
  );
}
