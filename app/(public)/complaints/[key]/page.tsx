import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComplaintState } from '#components/complaints/complaint-state.tsx';
import { ComplaintThread } from '#components/complaints/complaint-thread.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { isLinkToken } from '#lib/access/link-token.ts';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { shownDistrict } from '#lib/platform/shown-district.ts';
import { findOwnComplaint } from '#lib/site/queries/complaints.ts';
import { sendMore } from '../actions.ts';
import { complaintWriter } from '../writer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('one'), robots: { index: false }, referrer: 'no-referrer' };
}

/** One's own complaint with what the office has answered; a visitor comes by the secret address alone. */
export default async function ComplaintPage({ params }: { params: Promise<{ key: string }> }) {
  const [{ key }, writer] = [await params, await complaintWriter()];
  const [t, locale, district, complaint] = await Promise.all([
    getTranslations('complaints'),
    getLocale(),
    shownDistrict(),
    writer && findOwnComplaint(db, writer, key),
  ]);
  if (!complaint || !district) return notFound();
  const { timeZone } = district.district;
  const last = complaint.messages.length;
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: t('title'), href: '/complaints' }]} />}
          title={t(`kinds.${complaint.kind}`)}
          lead={complaint.place ?? undefined}
          actions={<ComplaintState awaitsAnswer={complaint.awaitsAnswer} />}
        />
        {isLinkToken(key) && (
          <Notice title={t('keepTitle')} className="mb-6">
            {t('keep')}
          </Notice>
        )}
        <ComplaintThread
          messages={complaint.messages}
          writer={t('you')}
          say={(at) => sayExactly(at, { locale, timeZone })}
        />
      </div>
      <Section title={t('more')}>
        <ActionForm action={sendMore} submit={t('sendMore')} kind="secondary" hidden={{ key, seen: last }}>
          <FormTextarea name="text" label={t('moreText')} max={2_000} rows={4} />
        </ActionForm>
      </Section>
    </div>
  );
}
