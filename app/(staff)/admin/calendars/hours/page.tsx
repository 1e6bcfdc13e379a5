import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormText } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { Weekday } from '#lib/calendar/domain/types.ts';
import { dayField, weekAsText, writeHours } from '#lib/calendar/week-schema.ts';
import { findStoredWeek } from '#lib/house-rules/queries/week.ts';
import { sayWeekday } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { saveHours } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules.calendars'))('hoursTitle') };
}

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** When the district works, weekday by weekday; single days are the calendar's. */
export default async function HoursPage() {
  const viewer = await requirePermission('organisation:manage');
  const [t, locale, week] = await Promise.all([
    getTranslations('rules.calendars'),
    getLocale(),
    findStoredWeek(db, viewer.districtId),
  ]);
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/admin/calendars' }]} />}
        title={t('hoursTitle')}
        lead={t('hoursLead')}
      />
      <ActionForm
        action={saveHours}
        submit={t('hoursSave')}
        preview={t('hoursPreview')}
        hidden={{ seen: weekAsText(week) }}
      >
        {DAYS.map((day) => (
          <FormText
            key={day}
            name={dayField(day)}
            label={sayWeekday({ dayOfWeek: day }, locale)}
            {...(day === 1 && { hint: t('hoursHint') })}
            defaultValue={writeHours(week[day])}
            maxLength={200}
            optional
          />
        ))}
      </ActionForm>
    </>
  );
}
