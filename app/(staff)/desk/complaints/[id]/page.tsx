import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComplaintState } from '#components/complaints/complaint-state.tsx';
import { ComplaintThread } from '#components/complaints/complaint-thread.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { FormTextarea } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayExactly } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { requirePermission } from '#lib/platform/require-permission.ts';
import { findComplaint } from '#lib/site/queries/complaints.ts';
import { answer } from '../actions.ts';
import { sayWriter } from '../say-writer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('one') };
}

/** One complaint with all that was written, and the form to answer it. */
export default async function ComplaintToAnswer({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requirePermission('complaints:answer');
  const [t, words, locale, complaint] = await Promise.all([
    getTranslations('complaints.desk'),
    getTranslations('complaints'),
    getLocale(),
    findComplaint(db, viewer, (await params).id),
  ]);
  if (!complaint) return notFound();
  const { id, kind, place, awaitsAnswer, messages, writer } = complaint;
  const { timeZone } = viewer.district;
  return (
    <div className="flex max-w-column flex-col gap-8">
      <div>
        <PageHeader
          above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/complaints' }]} />}
          title={words(`kinds.${kind}`)}
          lead={place ?? undefined}
          actions={<ComplaintState awaitsAnswer={awaitsAnswer} />}
        />
        <ComplaintThread
          messages={messages}
          writer={sayWriter(writer, locale, t)}
          say={(at) => sayExactly(at, { locale, timeZone })}
        />
      </div>
      <Section title={t('answer')}>
        <ActionForm action={answer} submit={t('answerAct')} hidden={{ key: id, seen: messages.length }}>
          <FormTextarea name="text" label={t('answerText')} hint={t('answerHint')} max={2_000} rows={6} />
        </ActionForm>
      </Section>
    </div>
  );
}
