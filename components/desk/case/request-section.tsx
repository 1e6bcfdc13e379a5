import { useTranslations } from 'next-intl';
import { AttachmentList } from '#components/cases/attachment-list.tsx';
import { LongText } from '#components/cases/long-text.tsx';
import { Link } from '#components/ui/link.tsx';
import type { CaseLink } from '#lib/cases/queries/case-detail.ts';
import type { DeskCase } from '../desk-case.ts';
import { type ContactAction, ShowContact } from './show-contact.tsx';

type RequestSectionProps = {
  of: DeskCase;
  /** masked; null where there is none */
  contact: { readonly name: string | null; readonly phone: string | null; readonly email: string | null };
  showContact: ContactAction;
};

/** What was asked: the text, what was hoped for, files, and whom to call. */
export function RequestSection({ of: { detail }, contact, showContact }: RequestSectionProps) {
  const t = useTranslations('desk');
  const purposes = (['handling', 'verification', 'callback', 'other'] as const).map((value) => ({
    value,
    label: t(`contact.purposes.${value}`),
  }));
  const words = { show: t('contact.show'), purpose: t('contact.purpose'), note: t('contact.recorded') };
  return (
    <section aria-labelledby="request" className="flex flex-col gap-3">
      <h2 id="request" className="text-heading">
        {t('request')}
      </h2>
      <div className="max-w-column">
        <LongText text={detail.description} />
      </div>
      {detail.expectation && (
        <p className="max-w-column whitespace-pre-line">
          <span className="text-ink-3">{t('expectation')} </span>
          {detail.expectation}
        </p>
      )}
      <AttachmentList files={detail.attachments} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-ink-3">{t('contact.title')}</span>
        <span>{contact.name ?? '—'}</span>
        <ShowContact
          subject={detail.number}
          masked={[contact.phone, contact.email].filter((each) => each !== null)}
          action={showContact}
          purposes={purposes}
          words={words}
        />
      </div>
      {detail.isFiledByStaff && detail.consentNote && (
        <p className="text-ink-2">
          <span className="text-ink-3">{t('consent')} </span>
          {detail.consentNote}
        </p>
      )}
      <Links label={t('links.parent')} links={detail.parent ? [detail.parent] : []} />
      <Links label={t('links.parts')} links={detail.parts} />
      <Links label={t('links.mergedInto')} links={detail.mergedInto ? [detail.mergedInto] : []} />
    </section>
  );
}

function Links({ label, links }: { label: string; links: readonly CaseLink[] }) {
  const t = useTranslations('status');
  if (links.length === 0) return null;
  return (
    <div>
      <span className="text-ink-3">{label}</span>
      <ul>
        {links.map(({ number, title, status }) => (
          <li key={number}>
            <Link href={`/desk/cases/${number}`} className="text-accent hover:underline">
              {number} {title}
            </Link>{' '}
            <span className="text-ink-3">{t(status)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
