import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ComplaintState } from '#components/complaints/complaint-state.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormRadios, FormText, FormTextarea } from '#components/ui/form-fields.tsx';
import { Link } from '#components/ui/link.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Section } from '#components/ui/section.tsx';
import { sayWhen } from '#lib/i18n/say-date.ts';
import { db } from '#lib/platform/db.ts';
import { COMPLAINT_KINDS, type ComplaintEntry } from '#lib/site/domain/complaint.ts';
import { listOwnComplaints } from '#lib/site/queries/complaints.ts';
import { sendComplaint } from './actions.ts';
import { complaintWriter } from './writer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('title') };
}

/** What anybody has to say about the portal itself, and for those signed in what was answered. */
export default async function ComplaintsPage() {
  const writer = await complaintWriter();
  if (!writer) return notFound();
  const { viewer } = writer;
  const [t, locale, own] = await Promise.all([
    getTranslations('complaints'),
    getLocale(),
    viewer ? listOwnComplaints(db, viewer) : [],
  ]);
  const reader = { locale, timeZone: viewer?.district.timeZone ?? 'UTC', now: Temporal.Now.instant() };
  return (
    <div className="flex max-w-column flex-col gap-10">
      <div>
        <PageHeader title={t('title')} lead={t('lead')} />
        <p className="mb-6 text-ink-2">{t(viewer?.kind === 'company' ? 'notRequests' : 'notRequestsVisitor')}</p>
        <ActionForm action={sendComplaint} submit={t('send')} label={t('title')}>
          <FormRadios
            name="kind"
            label={t('kind')}
            options={COMPLAINT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
          <FormTextarea name="text" label={t('text')} hint={t('textHint')} max={2_000} rows={6} />
          <FormText name="place" label={t('place')} hint={t('placeHint')} maxLength={200} optional />
          {!viewer && <p className="text-ink-2 text-small">{t('visitorHint')}</p>}
        </ActionForm>
      </div>
      {own.length > 0 && (
        <Section title={t('own')}>
          <ul className="border-line border-t">
            {own.map((entry) => (
              <OwnComplaint key={entry.id} entry={entry} when={sayWhen(entry.lastWrittenAt, reader)} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function OwnComplaint({ entry: { id, opening, awaitsAnswer }, when }: { entry: ComplaintEntry; when: string }) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-line border-b py-3">
      <Link href={`/complaints/${id}`} className="min-w-0 flex-1 break-words hover:text-accent hover:underline">
        {opening}
      </Link>
      <span className="flex items-center gap-3 text-ink-3 text-small">
        {when}
        <ComplaintState awaitsAnswer={awaitsAnswer} />
      </span>
    </li>
  );
}
